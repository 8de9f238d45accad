package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.signaal.Peilingen;
import nl.onderwijsregio.signaal.Peilingopgave;
import nl.onderwijsregio.signaal.Signaalopgave;
import nl.onderwijsregio.signaal.Signaalplek;
import nl.onderwijsregio.signaal.Signaalthema;
import nl.onderwijsregio.signaal.Signalen;
import nl.onderwijsregio.signaal.Terugkoppelopgave;
import nl.onderwijsregio.signaal.Terugkoppelsoort;

/** The part of the story in which a consulent brings what is heard at work to the table, and hears what becomes of it. */
@Dependent
class Signaalverhaal {
    @Inject
    Signalen signalen;
    @Inject
    Peilingen peilingen;
    @Inject
    Clock klok;

    /** Acts of the consulent and the projectleider. */
    List<Verhaalstap> stappen(MandaatId consulent, MandaatId leider) {
        return List.of(
                new Verhaalstap("signaal: opschrijven", "beroepsgroep", () -> signalen.signaalOpschrijven(consulent, new Signaalopgave(Signaalthema.INVALLEN, Signaalplek.BASISONDERWIJS,
                        "Invallers horen pas om acht uur waar ze die dag werken. Ze willen het een dag eerder weten. (fictief)", null))),
                new Verhaalstap("signaal: op tafel", "beroepsgroep", () -> signalen.opTafelLeggen(consulent, eerste(consulent))),
                new Verhaalstap("signaal: terugkoppelen", "projectleider", () -> signalen.terugkoppelen(leider, eerste(leider), new Terugkoppelopgave(Terugkoppelsoort.OPGEPAKT,
                        "De invalpool krijgt een rooster per week. Dat staat in onderdeel f van het plan. (fictief)", null))),
                new Verhaalstap("signaal: nog een", "beroepsgroep", () -> signalen.signaalOpschrijven(consulent, new Signaalopgave(Signaalthema.BEGELEIDING, Signaalplek.VOORTGEZET,
                        "Starters hebben een coach op papier, maar geen vast uur samen. (fictief)", null))),
                new Verhaalstap("signaal: peiling", "beroepsgroep", () -> peilingen.peilingMaken(consulent, new Peilingopgave("Heeft u genoeg tijd om een starter te begeleiden? (fictief)",
                        List.of("Ja", "Soms", "Nee"), LocalDate.now(klok).plusDays(21), true))));
    }

    /** The only signal so far. */
    private long eerste(MandaatId wie) {
        return signalen.lijst(wie).getFirst().id();
    }
}
