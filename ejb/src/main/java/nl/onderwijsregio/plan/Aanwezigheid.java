package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who is in which section at this moment. Of the moment only: nothing is stored, a restart forgets it. */
@ApplicationScoped
public class Aanwezigheid {
    private static final Duration GELDIG = Duration.ofSeconds(30);

    private final Map<String, Map<String, Instant>> perOnderdeel = new ConcurrentHashMap<>();
    @Inject
    Clock klok;

    /** The user is in the section now; counts for half a minute. Answers who else is. */
    List<String> melden(long planId, String letter, String gebruiker) {
        Instant nu = klok.instant();
        Map<String, Instant> hier = perOnderdeel.computeIfAbsent(planId + letter, k -> new ConcurrentHashMap<>());
        hier.put(gebruiker, nu);
        hier.values().removeIf(gezien -> gezien.isBefore(nu.minus(GELDIG)));
        return hier.keySet().stream().filter(ander -> !ander.equals(gebruiker)).sorted().toList();
    }

    /** The user left the section. */
    void vertrekken(long planId, String letter, String gebruiker) {
        perOnderdeel.getOrDefault(planId + letter, Map.of()).remove(gebruiker);
    }
}
