package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Who has which roles, as asked from Keycloak a moment ago. Keycloak answers that per role only: without this every letter typed in the
 * search field would ask for all of them again. Forgotten at once when we change a role ourselves; a change made in Keycloak is seen
 * half a minute later. Whether somebody may do something is never read from here: that stands in their token.
 */
@ApplicationScoped
class Rolgeheugen {
    private static final Duration HOUDBAAR = Duration.ofSeconds(30);

    @Inject
    Clock klok;

    private record Stand(Map<String, Set<String>> rollen, Instant moment) {}

    private Stand stand;
    private long wijzigingen;

    /** What was asked less than half a minute ago, or what is asked now. */
    public Map<String, Set<String>> geef(Supplier<Map<String, Set<String>>> vraag) {
        Instant nu = klok.instant();
        Stand bekend = bekend();
        if (bekend != null && Duration.between(bekend.moment(), nu).abs().compareTo(HOUDBAAR) < 0) {
            return bekend.rollen();
        }
        long voor = wijzigingen();
        Map<String, Set<String>> vers = vraag.get();
        onthouden(new Stand(vers, nu), voor);
        return vers;
    }

    /** A role was changed: what was known is no longer so, nor what is being asked now. */
    public synchronized void vergeten() {
        stand = null;
        wijzigingen++;
    }

    private synchronized Stand bekend() {
        return stand;
    }

    private synchronized long wijzigingen() {
        return wijzigingen;
    }

    private synchronized void onthouden(Stand nieuw, long voor) {
        if (voor == wijzigingen) {
            stand = nieuw;
        }
    }
}
