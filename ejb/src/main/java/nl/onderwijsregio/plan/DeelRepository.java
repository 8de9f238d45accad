package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Plandeel;

/** The items, figures and short forms of plans. Who changes them holds the plan, see {@link PlanRepository}. */
@ApplicationScoped
public class DeelRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Planitem<?> item) {
        em.persist(item);
    }

    /** All items of a kind, those taken out too, by number. */
    <I extends Planitem<?>> List<I> items(Class<I> soort, long planId) {
        return em.createQuery("select i from " + soort.getSimpleName() + " i where i.planId = :p order by i.nummer", soort).setParameter("p", planId)
                .getResultList();
    }

    /** An item that was not taken out. */
    <I extends Planitem<?>> Optional<I> item(Class<I> soort, long planId, int nummer) {
        return items(soort, planId).stream().filter(i -> i.nummer() == nummer && !i.isVervallen()).findFirst();
    }

    /** The figures that were ever filled in. */
    List<Planindicator> indicatoren(long planId) {
        return em.createQuery("select i from Planindicator i where i.planId = :p order by i.code", Planindicator.class).setParameter("p", planId)
                .getResultList();
    }

    Map<String, Planindicator> indicatorenPerCode(long planId) {
        return indicatoren(planId).stream().collect(Collectors.toMap(Planindicator::code, Function.identity(), (een, ander) -> een, TreeMap::new));
    }

    /** The figure; a new one is not kept before {@link #bewaren}. */
    Planindicator indicator(long planId, String code, Wie wie) {
        return indicatoren(planId).stream().filter(i -> i.code().equals(code)).findFirst()
                .orElseGet(() -> new Planindicator(planId, code, wie));
    }

    /** Keeps a figure to which something was written. */
    void bewaren(Planindicator cijfer) {
        em.persist(cijfer);
    }

    /** Keeps a short form to which something was written. */
    void bewaren(Planformulier formulier) {
        em.persist(formulier);
    }

    /** The short forms that were ever filled in, with their fields. */
    List<Planformulier> formulieren(long planId) {
        return em.createQuery("select distinct f from Planformulier f left join fetch f.velden where f.planId = :p", Planformulier.class)
                .setParameter("p", planId).getResultList();
    }

    Map<Plandeel.Soort, Planformulier> formulierenPerDeel(long planId) {
        return formulieren(planId).stream().collect(Collectors.toMap(Planformulier::deel, Function.identity(), (een, ander) -> een, TreeMap::new));
    }

    /** The short form; a new one is not kept before {@link #bewaren}. */
    Planformulier formulier(long planId, Plandeel.Soort deel, Wie wie) {
        return formulieren(planId).stream().filter(f -> f.deel() == deel).findFirst()
                .orElseGet(() -> new Planformulier(planId, deel, wie));
    }
}
