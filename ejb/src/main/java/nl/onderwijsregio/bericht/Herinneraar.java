package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.HashSet;
import java.util.Set;
import nl.onderwijsregio.partij.Mandaatregel;

/** Reminds parties of what waits for them: at most once a day per party and subject, by hand and by itself together. In the transaction of the caller. */
@ApplicationScoped
public class Herinneraar {
    @Inject
    HerinneringRepository herinneringen;
    @Inject
    PostvakUit postvak;
    @Inject
    Clock klok;

    /**
     * Lays one mail ready for each person who can do for the party what waits.
     *
     * @param door who asks for it; null when the product does
     * @return whether anything was laid ready: not when the party was reminded today, or nobody can do it
     */
    public boolean herinneren(Herinneringopgave opgave, String door) {
        LocalDate dag = LocalDate.now(klok);
        if (opgave.aan().isEmpty() || isHerinnerd(opgave.soort(), opgave.onderwerp(), opgave.partijId())) {
            return false;
        }
        herinneringen.toevoegen(new Herinnering(opgave, dag, klok.instant(), door));
        String kenmerk = Herinnering.kenmerk(opgave.soort(), opgave.onderwerp(), opgave.partijId(), dag);
        Set<String> gehad = new HashSet<>();
        opgave.aan().stream().filter(m -> gehad.add(m.gebruiker())).forEach(m -> postvak.klaarleggen(bericht(opgave, m, kenmerk)));
        return true;
    }

    private static Berichtopgave bericht(Herinneringopgave opgave, Mandaatregel aan, String kenmerk) {
        return new Berichtopgave(opgave.soort(), aan, kenmerk, opgave.titel(), opgave.zinnen(), opgave.pad(), opgave.geldigTot());
    }

    /** Whether this party was reminded of this today. */
    public boolean isHerinnerd(Berichtsoort soort, String onderwerp, long partij) {
        return herinneringen.bestaat(soort, onderwerp, partij, LocalDate.now(klok));
    }

    /** When each party was reminded last. */
    public Map<Long, Instant> laatste(Berichtsoort soort, String onderwerp) {
        return herinneringen.laatste(soort, onderwerp);
    }

    /** The party did it, or for null nobody needs to any more: what still waits is not sent. */
    public void afgehandeld(Berichtsoort soort, String onderwerp, Long partij) {
        postvak.intrekken(herinneringen.kenmerken(soort, onderwerp, partij));
    }
}
