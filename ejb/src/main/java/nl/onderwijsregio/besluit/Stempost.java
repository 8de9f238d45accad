package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Herinneraar;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;

/** Tells by mail who may vote, and who voted on a text that is no longer the proposal. Nothing about choices is in a mail. */
@ApplicationScoped
public class Stempost {
    private static final Duration GELDIG = Duration.ofDays(14);

    @Inject
    PostvakUit postvak;
    @Inject
    Herinneraar herinneraar;
    @Inject
    MandaatQuery mandaten;
    @Inject
    PlanRepository plannen;
    @Inject
    Clock klok;

    /** Everybody who may cast the vote of an entitled party. */
    void uitgeschreven(Stemronde ronde, Collection<Stemgerechtigde> gerechtigden) {
        Set<Long> partijen = gerechtigden.stream().map(Stemgerechtigde::partijId).collect(Collectors.toSet());
        stemmers(ronde, partijen).forEach(m -> postvak.klaarleggen(new Berichtopgave(Berichtsoort.STEMMEN, m, kenmerk(ronde.id()),
                "Wilt u stemmen over: " + onderwerp(ronde) + "?", List.of(
                "In " + m.regioNaam() + " is een stemming over ‘" + onderwerp(ronde) + "’. Stemmen kan van " + Datumtekst.moment(ronde.tijd().opent()) + " tot "
                        + Datumtekst.moment(ronde.tijd().sluit()) + ".",
                "U krijgt deze mail omdat u mag stemmen namens " + m.partijNaam() + "."), "besluiten/" + ronde.id() + "/stemmen", ronde.tijd().sluit())));
    }

    /** The vote ended without result: nobody is called to it any more, and the parties that voted hear it. */
    void vervallen(Stemronde ronde, Collection<Stemrecht> rechten) {
        postvak.intrekken(List.of(kenmerk(ronde.id())));
        herinneraar.afgehandeld(Berichtsoort.STEMMEN, kenmerk(ronde.id()), null);
        Set<Long> gestemd = rechten.stream().filter(r -> r.stemmen() > 0).map(Stemrecht::partijId).collect(Collectors.toSet());
        stemmers(ronde, gestemd).forEach(m -> postvak.klaarleggen(new Berichtopgave(Berichtsoort.STEMMEN, m, kenmerk(ronde.id()) + ":vervallen",
                "De stemming over " + onderwerp(ronde) + " is vervallen", List.of(
                "De stemming in " + m.regioNaam() + " over ‘" + onderwerp(ronde) + "’ stopte zonder uitslag" + waarom(ronde) + ". Alle stemmen zijn vervallen.",
                "U krijgt deze mail omdat " + m.partijNaam() + " al had gestemd."), "besluiten/" + ronde.id(), klok.instant().plus(GELDIG))));
    }

    private static String waarom(Stemronde ronde) {
        return ronde.vervalreden().filter(Vervalreden::isAndereTekst).isPresent() ? ": de tekst waarover is gestemd, is gewijzigd" : "";
    }

    /** One mandaat per person, so that nobody gets the same mail twice. */
    private List<Mandaatregel> stemmers(Stemronde ronde, Set<Long> partijen) {
        Set<String> gehad = new HashSet<>();
        return stemmers(ronde).stream().filter(m -> partijen.contains(m.partijId())).filter(m -> gehad.add(m.gebruiker())).toList();
    }

    /** Whoever may vote in the region today, for any party, with the address of the round that is voted on. */
    List<Mandaatregel> stemmers(Stemronde ronde) {
        Optional<Werkstuk> werkstuk = ronde.voorstel().plan().flatMap(plannen::find).map(PlanVanAanpak::werkstuk);
        return mandaten.geldigIn(ronde.voorstel().regioId(), LocalDate.now(klok)).stream().filter(m -> m.functies().contains(Functie.STEMMEN) && Kamer.van(m.portaal()).isPresent())
                .map(m -> werkstuk.map(m::voor).orElse(m)).toList();
    }

    /** What is voted on, without words a partner wrote. */
    static String onderwerp(Stemronde ronde) {
        return ronde.voorstel().soort() == Voorstelsoort.VOORSTEL ? "voorstel " + ronde.nummer() : ronde.voorstel().onderwerp();
    }

    static String kenmerk(long ronde) {
        return "stemronde:" + ronde;
    }
}
