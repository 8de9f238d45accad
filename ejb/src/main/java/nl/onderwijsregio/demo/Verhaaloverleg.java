package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.overleg.Actiepunten;
import nl.onderwijsregio.overleg.Actiepuntopgave;
import nl.onderwijsregio.overleg.Agendakeuzes;
import nl.onderwijsregio.overleg.Agendawerk;
import nl.onderwijsregio.overleg.Lidopgave;
import nl.onderwijsregio.overleg.Notulenopgave;
import nl.onderwijsregio.overleg.Organen;
import nl.onderwijsregio.overleg.Orgaanopgave;
import nl.onderwijsregio.overleg.Orgaanrol;
import nl.onderwijsregio.overleg.Orgaansoort;
import nl.onderwijsregio.overleg.Presentiestand;
import nl.onderwijsregio.overleg.Puntopgave;
import nl.onderwijsregio.overleg.Puntsoort;
import nl.onderwijsregio.overleg.Vergaderingen;
import nl.onderwijsregio.overleg.Vergaderleiding;
import nl.onderwijsregio.overleg.Vergaderopgave;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;

/** The part of the story in which the regions meet: who sits where, a meeting with minutes and an action, one to come. */
@Dependent
class Verhaaloverleg {
    private static final String LEIDER = "projectleider";

    @Inject
    Organen organen;
    @Inject
    Vergaderingen vergaderingen;
    @Inject
    Vergaderleiding leiding;
    @Inject
    Agendawerk agenda;
    @Inject
    Actiepunten acties;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    List<Verhaalstap> stappen(String waarden, String veen) {
        List<Verhaalstap> stappen = new ArrayList<>();
        oprichten(stappen, waarden, "Stuurgroep (fictief)", Orgaansoort.STUURGROEP, "De bestuurders, de opleiders en de beroepsgroep beslissen hier samen.",
                List.of(new Zetel("bestuur", Orgaanrol.VOORZITTER), new Zetel("bestuurder-overtuin", Orgaanrol.LID), new Zetel("bestuurder-waardencollege", Orgaanrol.LID),
                        new Zetel("opleider", Orgaanrol.LID), new Zetel("beroepsgroep", Orgaanrol.LID), new Zetel(LEIDER, Orgaanrol.PLAATSVERVANGER),
                        new Zetel("medezeggenschap", Orgaanrol.WAARNEMER)));
        oprichten(stappen, waarden, "Werkgroep begeleiden (fictief)", Orgaansoort.WERKGROEP, "Werkt uit hoe scholen starters begeleiden.",
                List.of(new Zetel(LEIDER, Orgaanrol.VOORZITTER), new Zetel("opleider", Orgaanrol.LID)));
        oprichten(stappen, veen, "Stuurgroep (fictief)", Orgaansoort.STUURGROEP, "De partners van Het Veen beslissen hier samen.",
                List.of(new Zetel(LEIDER, Orgaanrol.VOORZITTER), new Zetel("opleider", Orgaanrol.LID), new Zetel("beroepsgroep", Orgaanrol.LID)));
        stappen.add(new Verhaalstap("vergadering geweest", LEIDER, () -> geweest(mandaat(LEIDER, waarden), mandaat("opleider", waarden))));
        stappen.add(new Verhaalstap("vergadering van de werkgroep", LEIDER, () -> werkgroep(mandaat(LEIDER, waarden))));
        stappen.add(new Verhaalstap("vergadering komt", LEIDER, () -> komt(mandaat(LEIDER, waarden))));
        return stappen;
    }

    /** Who sits there as what. */
    private record Zetel(String gebruiker, Orgaanrol rol) {}

    private void oprichten(List<Verhaalstap> stappen, String regio, String naam, Orgaansoort soort, String doel, List<Zetel> zetels) {
        stappen.add(new Verhaalstap(regio + ": " + naam, LEIDER, () -> {
            MandaatId leider = mandaat(LEIDER, regio);
            long orgaan = organen.oprichten(leider, new Orgaanopgave(soort, naam, doel));
            zetels.forEach(z -> organen.lidToevoegen(leider, orgaan, new Lidopgave(mandaat(z.gebruiker(), regio), z.rol(), LocalDate.now(klok).minusMonths(2), null)));
        }));
    }

    /** A meeting three weeks ago, with minutes that were laid down and an action. */
    private void geweest(MandaatId leider, MandaatId opleider) {
        long vergadering = leiding.achterafToevoegen(leider, stuurgroep(leider), op(-21));
        long begeleiden = agenda.puntToevoegen(leider, vergadering, new Puntopgave(Puntsoort.BESPREKEN, "Begeleiding van starters", "Wat doen de scholen al?", null, null));
        long invalpool = agenda.puntToevoegen(leider, vergadering, new Puntopgave(Puntsoort.BESLUITEN, "Regionale invalpool", "", null, null));
        agenda.notuleren(leider, vergadering, begeleiden, new Notulenopgave("De meeste scholen geven een starter een eigen coach. De uren verschillen.", ""), 0);
        agenda.notuleren(leider, vergadering, invalpool, new Notulenopgave("De pool is nu te klein voor Polderzicht.", "De hogeschool zoekt uit of laatstejaars kunnen invallen."), 0);
        vergaderingen.beeld(leider, vergadering).presentie().forEach(p -> leiding.presentieSchrijven(leider, vergadering, p.lid().mandaat().id(),
                p.lid().rol() == Orgaanrol.PLAATSVERVANGER ? Presentiestand.AFWEZIG : Presentiestand.AANWEZIG));
        acties.toevoegen(leider, vergadering, new Actiepuntopgave("Uitzoeken of laatstejaars kunnen invallen (fictief)",
                mandaten.find(opleider).orElseThrow().partijId(), LocalDate.now(klok).plusWeeks(1)));
        leiding.notulenVaststellen(leider, vergadering, vergaderingen.beeld(leider, vergadering).notulenAfdruk());
    }

    /** A meeting last week of which the minutes are being written. */
    private void werkgroep(MandaatId leider) {
        long vergadering = leiding.achterafToevoegen(leider, organen.lijst(leider).organen().get(1).id(), op(-7));
        long punt = agenda.puntToevoegen(leider, vergadering, new Puntopgave(Puntsoort.BESPREKEN, "Uren voor de coach", "", null, null));
        agenda.notuleren(leider, vergadering, punt, new Notulenopgave("Twee uur per week lijkt haalbaar.", ""), 0);
    }

    /** A meeting in two weeks, about the plan as it was put to the vote. */
    private void komt(MandaatId leider) {
        long vergadering = leiding.plannen(leider, stuurgroep(leider), op(14));
        Agendakeuzes keuzes = vergaderingen.keuzes(leider);
        keuzes.stemmingen().stream().limit(1).forEach(s -> agenda.puntToevoegen(leider, vergadering,
                new Puntopgave(Puntsoort.INFORMEREN, "Uitslag van de stemming over het plan", "", s.stemrondeId(), null)));
        keuzes.stukken().stream().limit(1).forEach(s -> agenda.puntToevoegen(leider, vergadering,
                new Puntopgave(Puntsoort.BESPREKEN, "Wat doen we als eerste?", "Lees de eerste drie activiteiten van het plan.", null, s.planVersieId())));
        leiding.uitnodigen(leider, vergadering);
    }

    private long stuurgroep(MandaatId leider) {
        return organen.lijst(leider).organen().getFirst().id();
    }

    private Vergaderopgave op(int dagen) {
        ZonedDateTime begin = LocalDate.now(klok).plusDays(dagen).atTime(15, 0).atZone(Klok.ZONE);
        return new Vergaderopgave(begin.toInstant(), begin.plusMinutes(90).toInstant(), "Schoolgebouw De Brug, Waardstad (fictief)", "");
    }

    private MandaatId mandaat(String gebruiker, String regio) {
        return mandaten.van(gebruiker).stream().filter(m -> regio.equals(m.regioNaam())).map(Mandaatregel::id).findFirst().orElseThrow();
    }
}
