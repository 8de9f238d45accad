package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Herinneraar;
import nl.onderwijsregio.bericht.Herinneringopgave;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.partij.Mandaatregel;

/** Tells whoever may vote for a party that its vote is waited for: by hand, and by itself once in the last day of the vote. */
@ApplicationScoped
public class Stemherinnering {
    private static final Duration LAATSTE = Duration.ofDays(1);

    @Inject
    StemrondeRepository rondes;
    @Inject
    Stemtelling telling;
    @Inject
    Herinneraar herinneraar;
    @Inject
    Stempost post;
    @Inject
    Clock klok;

    /** Reminds every party that has not voted; returns the names. @param door who asks for it; null when the product does */
    List<String> herinneren(Stemronde ronde, String door) {
        List<Mandaatregel> stemmers = post.stemmers(ronde).stream().filter(m -> !m.gebruiker().equals(door)).toList();
        return rondes.rechten(ronde.id()).stream().filter(r -> r.stemmen() == 0).filter(r -> herinneraar.herinneren(opgave(ronde, r, stemmers.stream()
                .filter(m -> m.partijId() == r.partijId() && Kamer.van(m.portaal()).filter(k -> k == r.kamer()).isPresent()).toList()), door))
                .map(Stemrecht::partijNaam).toList();
    }

    private static Herinneringopgave opgave(Stemronde ronde, Stemrecht recht, List<Mandaatregel> aan) {
        String tot = Datumtekst.inZin(ronde.tijd().sluit());
        return new Herinneringopgave(Berichtsoort.STEMMEN, Stempost.kenmerk(ronde.id()), recht.partijId(), aan, "Wilt u stemmen over ‘" + Stempost.onderwerp(ronde) + "’?",
                List.of("De stem van " + recht.partijNaam() + " is nog niet uitgebracht. Stemmen kan tot " + tot + ".",
                        "U krijgt deze mail omdat u voor " + recht.partijNaam() + " mag stemmen."), "besluiten/" + ronde.id() + "/stemmen", ronde.tijd().sluit());
    }

    /** The party voted: its reminder that still waits is not sent. */
    void afgehandeld(long ronde, long partij) {
        herinneraar.afgehandeld(Berichtsoort.STEMMEN, Stempost.kenmerk(ronde), partij);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> bijnaDicht() {
        return rondes.open(klok.instant(), klok.instant().plus(LAATSTE));
    }

    /** In the last day of the vote, once: whoever was reminded in that day is not reminded again. @return how many parties */
    @Transactional(TxType.REQUIRES_NEW)
    public int opTijd(long id) {
        Instant nu = klok.instant();
        return telling.vergrendelen(id).filter(r -> r.statusOp(nu) == Rondestatus.OPEN && isNogNiet(r)).map(r -> herinneren(r, null).size()).orElse(0);
    }

    private boolean isNogNiet(Stemronde ronde) {
        Instant begin = ronde.tijd().sluit().minus(LAATSTE);
        return herinneraar.laatste(Berichtsoort.STEMMEN, Stempost.kenmerk(ronde.id())).values().stream().noneMatch(m -> !m.isBefore(begin));
    }
}
