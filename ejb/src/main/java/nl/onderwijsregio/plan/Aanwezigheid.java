package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.AanwezigheidRepository.Plek;

/**
 * Tells the open tabs of this server who is in their section, who holds the pen, and that there is a newer text; servers that share the
 * database see each other. Three queries for all tabs of the server together, however many there are, and none when there are none.
 */
@ApplicationScoped
public class Aanwezigheid {
    /** A tab that was not heard of for so long has gone. */
    static final Duration GELDIG = Duration.ofSeconds(30);
    private static final Logger LOG = System.getLogger(Aanwezigheid.class.getName());

    /** Hears what changed in its section; called from the clock, so it hands the work over and returns at once. */
    @FunctionalInterface
    public interface Luisteraar {
        void gewijzigd(Schrijfstand stand);
    }

    private record Tab(Plek plek, Luisteraar luisteraar, Schrijfstand laatste) {}

    private final Map<String, Tab> tabs = new ConcurrentHashMap<>();
    @Inject
    AanwezigheidQuery lezing;
    @Inject
    Clock klok;

    void luisteren(Plek plek, Luisteraar luisteraar) {
        tabs.put(plek.sessie(), new Tab(plek, luisteraar, null));
    }

    void zwijgen(String sessie) {
        if (sessie != null) {
            tabs.remove(sessie);
        }
    }

    /** How it is at one place now. */
    Schrijfstand stand(Plek plek) {
        return lezing.lezen(Set.of(plek.planId())).van(plek);
    }

    /** Looks what changed and tells the tabs it concerns. */
    public void vertellen() {
        Set<Long> plannen = tabs.values().stream().map(t -> t.plek().planId()).collect(Collectors.toSet());
        if (!plannen.isEmpty()) {
            Aanwezigheidbeeld beeld = lezing.lezen(plannen);
            tabs.values().forEach(tab -> vertellen(tab, beeld));
        }
    }

    private void vertellen(Tab tab, Aanwezigheidbeeld beeld) {
        Schrijfstand nu = beeld.van(tab.plek());
        if (nu.equals(tab.laatste())) {
            return;
        }
        tabs.replace(tab.plek().sessie(), tab, new Tab(tab.plek(), tab.luisteraar(), nu));
        if (isEigenWerk(tab, nu, beeld)) {
            return;
        }
        try {
            tab.luisteraar().gewijzigd(nu);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Een tabblad luistert niet meer", e);
            tabs.remove(tab.plek().sessie());
        }
    }

    /** A tab that has been writing for a while need not be told of what it saved itself. */
    private boolean isEigenWerk(Tab tab, Schrijfstand nu, Aanwezigheidbeeld beeld) {
        return nu.isMijn() && tab.laatste() != null && nu.metVersie(tab.laatste().versie()).equals(tab.laatste())
                && nu.penSinds().isBefore(klok.instant().minus(GELDIG)) && nu.gebruiker().filter(wie -> beeld.isVan(wie, tab.plek())).isPresent();
    }
}
