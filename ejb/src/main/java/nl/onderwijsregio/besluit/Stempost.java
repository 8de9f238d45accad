package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Herinneraar;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;

/** Tells by mail who may vote, and who voted on a text that is no longer the proposal. Nothing about choices is in a mail. */
@ApplicationScoped
public class Stempost {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'uur'", Locale.of("nl"));
    private static final Duration GELDIG = Duration.ofDays(14);

    @Inject
    PostvakUit postvak;
    @Inject
    Herinneraar herinneraar;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    /** Everybody who may cast the vote of an entitled party. */
    void uitgeschreven(Stemronde ronde, Collection<Stemgerechtigde> gerechtigden) {
        Set<Long> partijen = gerechtigden.stream().map(Stemgerechtigde::partijId).collect(Collectors.toSet());
        stemmers(ronde, partijen).forEach(m -> postvak.klaarleggen(new Berichtopgave(Berichtsoort.STEMMEN, m, kenmerk(ronde),
                "Wilt u stemmen over: " + ronde.voorstel().onderwerp() + "?", List.of(
                "In " + m.regioNaam() + " is een stemming over ‘" + ronde.voorstel().onderwerp() + "’. Stemmen kan van " + op(ronde.tijd().opent()) + " tot "
                        + op(ronde.tijd().sluit()) + ".",
                "U krijgt deze mail omdat u mag stemmen namens " + m.partijNaam() + "."), "besluiten/" + ronde.id() + "/stemmen", ronde.tijd().sluit())));
    }

    /** The vote ended without result: nobody is called to it any more, and the parties that voted hear it. */
    void vervallen(Stemronde ronde, Collection<Stemrecht> rechten) {
        postvak.intrekken(List.of(kenmerk(ronde)));
        herinneraar.afgehandeld(Berichtsoort.STEMMEN, kenmerk(ronde), null);
        Set<Long> gestemd = rechten.stream().filter(r -> r.stemmen() > 0).map(Stemrecht::partijId).collect(Collectors.toSet());
        stemmers(ronde, gestemd).forEach(m -> postvak.klaarleggen(new Berichtopgave(Berichtsoort.STEMMEN, m, kenmerk(ronde) + ":vervallen",
                "De stemming over " + ronde.voorstel().onderwerp() + " is vervallen", List.of(
                "De stemming in " + m.regioNaam() + " over ‘" + ronde.voorstel().onderwerp() + "’ stopte zonder uitslag. Alle stemmen zijn vervallen.",
                "U krijgt deze mail omdat " + m.partijNaam() + " al had gestemd."), "besluiten/" + ronde.id(), klok.instant().plus(GELDIG))));
    }

    /** One mandaat per person, so that nobody gets the same mail twice. */
    private List<Mandaatregel> stemmers(Stemronde ronde, Set<Long> partijen) {
        Set<String> gehad = new HashSet<>();
        return mandaten.geldigIn(ronde.voorstel().regioId(), LocalDate.now(klok)).stream().filter(m -> partijen.contains(m.partijId()))
                .filter(m -> m.functies().contains(Functie.STEMMEN)).filter(m -> gehad.add(m.gebruiker())).toList();
    }

    private static String kenmerk(Stemronde ronde) {
        return "stemronde:" + ronde.id();
    }

    private static String op(Instant moment) {
        return MOMENT.format(moment.atZone(Klok.ZONE));
    }
}
