package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

    /** The figure; made on first use. */
    Planindicator indicator(long planId, String code, Wie wie) {
        return indicatoren(planId).stream().filter(i -> i.code().equals(code)).findFirst().orElseGet(() -> {
            Planindicator nieuw = new Planindicator(planId, code, wie);
            em.persist(nieuw);
            return nieuw;
        });
    }

    /** The short forms that were ever filled in, with their fields. */
    List<Planformulier> formulieren(long planId) {
        return em.createQuery("select distinct f from Planformulier f left join fetch f.velden where f.planId = :p", Planformulier.class)
                .setParameter("p", planId).getResultList();
    }

    /** The short form; made on first use. */
    Planformulier formulier(long planId, Plandeel.Soort deel, Wie wie) {
        return formulieren(planId).stream().filter(f -> f.deel() == deel).findFirst().orElseGet(() -> {
            Planformulier nieuw = new Planformulier(planId, deel, wie);
            em.persist(nieuw);
            return nieuw;
        });
    }
}
