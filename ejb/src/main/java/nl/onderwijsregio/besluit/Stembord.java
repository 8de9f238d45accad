package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Tells the open pages of a vote who voted since and that it ended. Two queries for all pages of this server together, however many there are and
 * however many vote, and none when there are no pages.
 */
@ApplicationScoped
public class Stembord {
    private static final Logger LOG = System.getLogger(Stembord.class.getName());

    /** An open page; its listener is called from the clock, so it hands the work over and returns at once. */
    private record Blad(long stemronde, Consumer<Opkomst> luisteraar, Opkomst laatste) {}

    private final Map<String, Blad> bladen = new ConcurrentHashMap<>();
    @Inject
    StemrondeQuery query;
    @Inject
    Clock klok;

    /** Follows that vote from what the page shows now. @return ends it */
    Runnable volgen(long stemronde, Opkomst nu, Consumer<Opkomst> luisteraar) {
        String sleutel = UUID.randomUUID().toString();
        bladen.put(sleutel, new Blad(stemronde, luisteraar, nu));
        return () -> bladen.remove(sleutel);
    }

    /** Looks what changed and tells the pages it concerns. */
    void vertellen() {
        Set<Long> rondes = bladen.values().stream().map(Blad::stemronde).collect(Collectors.toSet());
        if (!rondes.isEmpty()) {
            Map<Long, Opkomst> nu = query.opkomst(rondes, klok.instant());
            bladen.forEach((sleutel, blad) -> vertellen(sleutel, blad, nu.get(blad.stemronde())));
        }
    }

    private void vertellen(String sleutel, Blad blad, Opkomst nu) {
        if (nu == null || nu.equals(blad.laatste()) || !bladen.replace(sleutel, blad, new Blad(blad.stemronde(), blad.luisteraar(), nu))) {
            return;
        }
        try {
            blad.luisteraar().accept(nu);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Een pagina van een stemming luistert niet meer", e);
            bladen.remove(sleutel);
        }
    }
}
