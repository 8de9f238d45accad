package nl.onderwijsregio.omroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;

/** Tells projectleider and penvoerder of each region by mail of a message, and who asked of an answer: each person once. Nothing that was written is in it. */
@ApplicationScoped
class Omroeppost {
    private static final Duration GELDIG = Duration.ofDays(30);

    @Inject
    PostvakUit postvak;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    void verstuurd(Omroepbericht bericht, Set<Long> regios) {
        Set<String> gehad = new HashSet<>();
        LocalDate vandaag = LocalDate.now(klok);
        regios.stream().sorted().flatMap(r -> mandaten.geldigIn(r, vandaag).stream())
                .filter(m -> m.functies().contains(Functie.PROJECTLEIDER) || m.functies().contains(Functie.PENVOERDER)).filter(m -> gehad.add(m.gebruiker()))
                .forEach(m -> postvak.klaarleggen(new Berichtopgave(Berichtsoort.OMROEP, m, "omroep:" + bericht.id(), "Er is een bericht van de Realisatie-Eenheid",
                        List.of("De Realisatie-Eenheid stuurde een bericht aan " + m.regioNaam() + ". U kunt er een vraag over stellen.",
                                "U krijgt deze mail omdat u projectleider of penvoerder bent, namens " + m.partijNaam() + "."), "omroep/" + bericht.id(), klok.instant().plus(GELDIG))));
    }

    void beantwoord(Omroepvraag vraag) {
        mandaten.find(new MandaatId(vraag.mandaatId())).ifPresent(m -> postvak.klaarleggen(new Berichtopgave(Berichtsoort.OMROEP, m, "omroepvraag:" + vraag.id(),
                "Uw vraag aan de Realisatie-Eenheid is beantwoord", List.of("Er is een antwoord op de vraag die " + m.regioNaam() + " stelde.",
                        "U krijgt deze mail omdat u de vraag stelde, namens " + m.partijNaam() + "."), "omroep/" + vraag.berichtId(), klok.instant().plus(GELDIG))));
    }
}
