package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.kennis.Aanmelden;
import nl.onderwijsregio.kennis.Aanmeldopgave;
import nl.onderwijsregio.kennis.Kennissessies;
import nl.onderwijsregio.kennis.Programmadeel;
import nl.onderwijsregio.kennis.Reservering;
import nl.onderwijsregio.kennis.Sessiebeheer;
import nl.onderwijsregio.kennis.Sessiedoelgroep;
import nl.onderwijsregio.kennis.Sessiefilter;
import nl.onderwijsregio.kennis.Sessiematerialen;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.kennis.Sessieregel;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.les.Lesopgave;
import nl.onderwijsregio.les.Lessector;
import nl.onderwijsregio.les.Lessen;
import nl.onderwijsregio.les.Themavolgen;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Partijsoort;

/** The kennissessies of the story: a full one with a line and open offers, a cancelled one, one that was held, and a concept in each partner portal. */
@Dependent
class Verhaalkennis {
    static final String STARTERS = "Starters begeleiden: wat werkt (fictief)";
    static final String LOKET = "Een loket voor de hele regio (fictief)";
    private static final String INVALPOOL = "Invalpool over de grens van besturen (fictief)";
    private static final String WAARDEN = "De Waarden (fictief)";
    private static final Duration DUUR = Duration.ofHours(2);

    @Inject
    Sessiebeheer beheer;
    @Inject
    Kennissessies sessies;
    @Inject
    Aanmelden aanmelden;
    @Inject
    Sessiematerialen materialen;
    @Inject
    Lessen lessen;
    @Inject
    Themavolgen volgen;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    void stappen(List<Verhaalstap> stappen) {
        stappen.add(new Verhaalstap("thema volgen", "bestuurder-polder", () -> volgen.volgen(mandaat("bestuurder-polder"), Sessiethema.BEGELEIDEN)));
        stappen.add(new Verhaalstap("kennissessie maken", "re", () -> beheer.publiceren(mandaat("re"), beheer.maken(mandaat("re"), starters()))));
        for (String wie : List.of("bestuur", "bestuurder-overtuin", "opleider", "bestuurder-polder", "bestuurder-waardencollege")) {
            int aantal = wie.equals("bestuurder-overtuin") ? 2 : 1;
            stappen.add(new Verhaalstap("aanmelden " + wie, wie, () -> aanmelden.aanmelden(mandaat(wie), sessie(wie, STARTERS), new Aanmeldopgave(aantal, "", Set.of()))));
        }
        stappen.add(new Verhaalstap("afmelden bestuurder-overtuin", "bestuurder-overtuin", () -> aanmelden.afmelden(mandaat("bestuurder-overtuin"), sessie("bestuurder-overtuin", STARTERS))));
        stappen.add(new Verhaalstap("kennissessie die niet doorgaat", "re", () -> beheer.publiceren(mandaat("re"), beheer.maken(mandaat("re"),
                opgave(INVALPOOL, Sessiethema.INVALPOOL, dag(5, 10), 20, List.of(), List.of())))));
        stappen.add(new Verhaalstap("aanmelden invalpool", "opleider", () -> aanmelden.aanmelden(mandaat("opleider"), sessie("opleider", INVALPOOL), new Aanmeldopgave(3, "", Set.of()))));
        stappen.add(new Verhaalstap("kennissessie annuleren", "re", () -> beheer.annuleren(mandaat("re"), sessie("re", INVALPOOL), "De gastheer kan niet (fictief). In het voorjaar komt er een nieuwe.")));
        stappen.add(new Verhaalstap("kennissessie vastleggen", "projectleider", () -> beheer.vastleggen(mandaat("projectleider"),
                opgave(LOKET, Sessiethema.LOKET, dag(-3, 14), 30, List.of(), List.of()))));
        stappen.add(new Verhaalstap("opname", "projectleider", () -> materialen.opnameToevoegen(mandaat("projectleider"), geweest(), "Opname van de kennissessie (fictief)",
                "https://opname.example/loket")));
        stappen.add(new Verhaalstap("les", "projectleider", () -> lessen.toevoegen(mandaat("projectleider"), geweest(), new Lesopgave("Een loket werkt pas met een warme overdracht (fictief)",
                Sessiethema.LOKET, Lessector.ALLE, "Een adviesloket voor wie leraar wil worden, met een vaste consulent per kandidaat.", "Zij-instromers en herintreders",
                "Van de kandidaten met een vaste consulent begon de helft aan een opleiding. Zonder vaste consulent was dat een kwart.",
                "De scholen eerder betrekken, zodat er een plek is als een kandidaat klaar is.", "Telling van het loket over een schooljaar (fictief)"))));
        for (String wie : List.of("projectleider", "opleider", "beroepsgroep")) {
            stappen.add(new Verhaalstap("concept kennissessie " + wie, wie, () -> beheer.maken(mandaat(wie),
                    opgave("Zij-instroom: van loket naar klas (fictief)", Sessiethema.ZIJ_INSTROOM, dag(14, 15), 25, List.of(), List.of()))));
        }
    }

    private Sessieopgave starters() {
        Instant begin = dag(8, 13);
        List<Programmadeel> programma = List.of(
                new Programmadeel(null, "Wat starters zelf zeggen", "Onderzoeker (fictief)", "De Waarden", begin, begin.plus(Duration.ofHours(1)), null),
                new Programmadeel(null, "Begeleiders aan het woord", "Schoolopleider (fictief)", "Het Veen", begin.plus(Duration.ofHours(1)), begin.plus(DUUR), 3));
        return opgave(STARTERS, Sessiethema.BEGELEIDEN, begin, 4, programma,
                List.of(new Reservering(null, Partijsoort.OPLEIDER, 1, LocalDate.now(klok).plusWeeks(6))));
    }

    private static Sessieopgave opgave(String titel, Sessiethema thema, Instant begin, int plaatsen, List<Programmadeel> programma, List<Reservering> reserveringen) {
        return new Sessieopgave(titel, "Drie regio’s vertellen wat zij deden, wat het opleverde en wat zij anders zouden doen. Daarna gaat u in kleine groepen uiteen.",
                Set.of(thema), Set.of(Sessiedoelgroep.PROJECTLEIDERS, Sessiedoelgroep.OPLEIDERS), Sessievorm.BEIDE, "Raadhuis, Oosterwaard (fictief)",
                "https://online.example/kennissessie", begin, begin.plus(DUUR), plaatsen, "Leren van elkaar", true, true, programma, reserveringen);
    }

    private Instant dag(int weken, int uur) {
        return LocalDate.now(klok).plusWeeks(weken).atTime(uur, 0).atZone(Klok.ZONE).toInstant();
    }

    private long sessie(String wie, String titel) {
        return sessies.lijst(mandaat(wie), Sessiefilter.KOMEND).stream().filter(r -> r.titel().equals(titel)).findFirst().map(Sessieregel::id).orElseThrow();
    }

    private long geweest() {
        return sessies.lijst(mandaat("projectleider"), Sessiefilter.GEWEEST).stream().filter(r -> r.titel().equals(LOKET)).findFirst().map(Sessieregel::id).orElseThrow();
    }

    private MandaatId mandaat(String gebruiker) {
        return mandaten.van(gebruiker).stream().filter(m -> m.regioNaam() == null || m.regioNaam().equals(WAARDEN)).findFirst().map(Mandaatregel::id).orElseThrow();
    }
}
