package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.AanwezigheidRepository.Pen;
import nl.onderwijsregio.plan.AanwezigheidRepository.Plek;
import nl.onderwijsregio.plan.AanwezigheidRepository.Rij;
import nl.onderwijsregio.plan.AanwezigheidRepository.Stand;

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
    AanwezigheidRepository aanwezigen;
    @Inject
    Clock klok;

    void luisteren(Plek plek, Luisteraar luisteraar) {
        tabs.put(plek.sessie(), new Tab(plek, luisteraar, null));
    }

    void zwijgen(String sessie) {
        tabs.remove(sessie);
    }

    /** How it is at one place now. */
    Schrijfstand stand(Plek plek) {
        return beeld(Set.of(plek.planId())).van(plek);
    }

    /** Looks what changed and tells the tabs it concerns. */
    @Transactional
    public void vertellen() {
        Set<Long> plannen = tabs.values().stream().map(t -> t.plek().planId()).collect(Collectors.toSet());
        if (!plannen.isEmpty()) {
            Beeld beeld = beeld(plannen);
            tabs.values().forEach(tab -> vertellen(tab, beeld.van(tab.plek())));
        }
    }

    private void vertellen(Tab tab, Schrijfstand nu) {
        if (nu.equals(tab.laatste())) {
            return;
        }
        tabs.replace(tab.plek().sessie(), tab, new Tab(tab.plek(), tab.luisteraar(), nu));
        try {
            tab.luisteraar().gewijzigd(nu);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Een tabblad luistert niet meer", e);
            tabs.remove(tab.plek().sessie());
        }
    }

    private Beeld beeld(Set<Long> plannen) {
        Instant grens = klok.instant().minus(GELDIG);
        return new Beeld(aanwezigen.aanwezigen(plannen, grens), aanwezigen.pennen(plannen), aanwezigen.standen(plannen));
    }

    private record Beeld(List<Rij> rijen, List<Pen> pennen, List<Stand> standen) {
        Schrijfstand van(Plek plek) {
            List<Medeschrijver> hier = rijen.stream().filter(r -> r.planId() == plek.planId() && r.letter().equals(plek.letter())).map(Rij::wie).toList();
            Optional<Pen> pen = pennen.stream().filter(p -> p.planId() == plek.planId() && p.letter().equals(plek.letter()))
                    .filter(p -> hier.stream().anyMatch(m -> m.sessie().equals(p.sessie()))).findFirst();
            int versie = standen.stream().filter(s -> s.planId() == plek.planId() && s.letter().equals(plek.letter())).mapToInt(Stand::versie).findFirst().orElse(0);
            return new Schrijfstand(plek.sessie(), hier, pen.map(Pen::sessie).orElse(null), pen.map(Pen::sinds).orElse(null), versie);
        }
    }
}
