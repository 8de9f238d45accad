package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What other features ask of a kennissessie. */
@ApplicationScoped
public class Sessiebron {
    @Inject
    KennissessieRepository sessies;

    /** Its title; empty when there is none. */
    public Optional<String> titel(long sessie) {
        return sessies.find(sessie).map(Kennissessie::titel);
    }

    /** Whether it was published and held before that moment. */
    public boolean geweest(long sessie, Instant nu) {
        return sessies.find(sessie).filter(s -> s.standOp(nu) == Sessiestand.GEWEEST).isPresent();
    }
}
