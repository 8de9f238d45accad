package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Herinneraar;
import nl.onderwijsregio.bericht.Herinneringopgave;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;

/** Tells councils and besturen by mail that the other asked or answered, and reminds a council of its term. What they wrote is in no mail. */
@ApplicationScoped
public class Raadspost {
    private static final Duration GELDIG = Duration.ofDays(14);
    private static final Set<Functie> BESTUREND = EnumSet.of(Functie.STEMMEN, Functie.ONDERTEKENEN, Functie.PENVOERDER, Functie.PROJECTLEIDER);

    @Inject
    PostvakUit postvak;
    @Inject
    Herinneraar herinneraar;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    /** The council is asked something. */
    void voorgelegd(Voorlegregel r) {
        raad(r, null).forEach(m -> leg(m, onderwerp(r) + ":voorgelegd", r.recht().vraagtAntwoord() ? "Wilt u antwoorden aan " + r.bestuurNaam() + "?"
                : r.bestuurNaam() + " deelt een besluit met uw raad", List.of(r.bestuurNaam() + " legt versie " + r.versieNummer() + " van het plan voor aan " + r.raadNaam() + ".",
                r.recht().vraagtAntwoord() ? "Antwoorden kan tot en met " + Datumtekst.dag(r.termijn()) + "." : "U hoeft niet te antwoorden.", omdat(m)), "voorgelegd/" + r.id(), einde(r)));
    }

    /** The council answered: it is not reminded any more, and its bestuur hears it. */
    void uitgebracht(Voorlegregel r, int keer) {
        herinneraar.afgehandeld(Berichtsoort.ADVIES, onderwerp(r), r.raadPartijId());
        bestuur(r).forEach(m -> leg(m, onderwerp(r) + ":antwoord:" + keer, r.raadNaam() + " heeft geantwoord", List.of(
                r.raadNaam() + " heeft geantwoord over versie " + r.versieNummer() + " van het plan.", "Uw bestuur reageert op elk punt.", omdat(m)),
                "medezeggenschap/" + r.id(), klok.instant().plus(GELDIG)));
    }

    /** Every point has its reaction. */
    void beantwoord(Voorlegregel r) {
        raad(r, null).forEach(m -> leg(m, onderwerp(r) + ":reactie:" + klok.instant().getEpochSecond(), r.bestuurNaam() + " heeft gereageerd op uw punten", List.of(
                r.bestuurNaam() + " heeft gereageerd op elk punt van " + r.raadNaam() + ".", omdat(m)), "voorgelegd/" + r.id(), klok.instant().plus(GELDIG)));
    }

    void gevraagd(Voorlegregel r, long vraag) {
        bestuur(r).forEach(m -> leg(m, "raadsvraag:" + vraag, r.raadNaam() + " heeft een vraag", List.of(
                r.raadNaam() + " stelt een vraag over versie " + r.versieNummer() + " van het plan.", omdat(m)), "medezeggenschap/" + r.id(), einde(r)));
    }

    void vraagBeantwoord(Voorlegregel r, long vraag) {
        raad(r, null).forEach(m -> leg(m, "raadsvraag:" + vraag + ":antwoord", r.bestuurNaam() + " heeft een vraag beantwoord", List.of(
                r.bestuurNaam() + " heeft een vraag van " + r.raadNaam() + " beantwoord.", omdat(m)), "voorgelegd/" + r.id(), klok.instant().plus(GELDIG)));
    }

    /** Reminds the council of its term. @param door who asks for it; null when the product does @return whether anything was laid ready */
    boolean herinneren(Voorlegregel r, String door) {
        List<Mandaatregel> aan = raad(r, door);
        return herinneraar.herinneren(new Herinneringopgave(Berichtsoort.ADVIES, onderwerp(r), r.raadPartijId(), aan, "Wilt u antwoorden aan " + r.bestuurNaam() + "?",
                List.of("Het antwoord van " + r.raadNaam() + " over versie " + r.versieNummer() + " van het plan is er nog niet. Antwoorden kan tot en met " + Datumtekst.dag(r.termijn()) + ".",
                        "U krijgt deze mail omdat u in " + r.raadNaam() + " zit."), "voorgelegd/" + r.id(), einde(r)), door);
    }

    private void leg(Mandaatregel aan, String kenmerk, String titel, List<String> zinnen, String pad, Instant geldigTot) {
        postvak.klaarleggen(new Berichtopgave(Berichtsoort.ADVIES, aan, kenmerk, titel, zinnen, pad, geldigTot));
    }

    private List<Mandaatregel> raad(Voorlegregel r, String behalve) {
        return eenPerPersoon(r).stream().filter(m -> m.portaal() == Portaal.MEDEZEGGENSCHAP && m.partijId() == r.raadPartijId())
                .filter(m -> !m.gebruiker().equals(behalve)).toList();
    }

    private List<Mandaatregel> bestuur(Voorlegregel r) {
        return eenPerPersoon(r).stream().filter(m -> m.portaal() == Portaal.BESTUUR && m.partijId() == r.bestuurPartijId()).toList();
    }

    /** Who acts for the council or its bestuur today, each person once. */
    private List<Mandaatregel> eenPerPersoon(Voorlegregel r) {
        Set<String> gehad = new HashSet<>();
        return mandaten.geldigIn(r.regioId(), LocalDate.now(klok)).stream()
                .filter(m -> m.partijId() == r.raadPartijId() || m.partijId() == r.bestuurPartijId() && m.functies().stream().anyMatch(BESTUREND::contains))
                .filter(m -> gehad.add(m.portaal() + m.gebruiker())).map(m -> m.voor(r.werkstuk())).toList();
    }

    private static String omdat(Mandaatregel m) {
        return "U krijgt deze mail omdat u handelt voor " + m.partijNaam() + ".";
    }

    /** The end of the last day, or two weeks from now when that is later. */
    private Instant einde(Voorlegregel r) {
        Instant einde = r.termijn().plusDays(1).atStartOfDay(Klok.ZONE).toInstant();
        Instant later = klok.instant().plus(GELDIG);
        return einde.isAfter(later) ? einde : later;
    }

    private static String onderwerp(Voorlegregel r) {
        return "adviesaanvraag:" + r.id();
    }
}
