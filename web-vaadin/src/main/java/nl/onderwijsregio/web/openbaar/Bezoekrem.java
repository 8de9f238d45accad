package nl.onderwijsregio.web.openbaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * At most sixty messages in ten minutes from one place: enough for a staff room that shares an address, too few for a machine. Kept in memory only, and
 * forgotten after ten minutes.
 */
@ApplicationScoped
public class Bezoekrem {
    static final int MEEST = 60;
    static final Duration VENSTER = Duration.ofMinutes(10);
    private static final int MEEST_PLEKKEN = 10_000;

    @Inject
    Clock klok;

    private final Map<String, Deque<Instant>> momenten = new HashMap<>();

    /** Counts a message from there. @return whether it may go through */
    synchronized boolean mag(String plek) {
        Instant nu = klok.instant();
        Instant grens = nu.minus(VENSTER);
        if (momenten.size() >= MEEST_PLEKKEN) {
            momenten.values().removeIf(d -> d.peekLast().isBefore(grens));
        }
        if (momenten.size() >= MEEST_PLEKKEN && !momenten.containsKey(plek)) {
            return false;
        }
        Deque<Instant> eerder = momenten.computeIfAbsent(plek, p -> new ArrayDeque<>());
        while (!eerder.isEmpty() && eerder.peekFirst().isBefore(grens)) {
            eerder.removeFirst();
        }
        if (eerder.size() >= MEEST) {
            return false;
        }
        eerder.addLast(nu);
        return true;
    }
}
