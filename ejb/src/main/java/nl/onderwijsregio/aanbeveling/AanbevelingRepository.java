package nl.onderwijsregio.aanbeveling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Letters with recommendations. */
@ApplicationScoped
public class AanbevelingRepository {
    @PersistenceContext
    EntityManager em;

    Aanbevelingenbrief toevoegen(Aanbevelingenbrief brief) {
        em.persist(brief);
        em.flush();
        return brief;
    }

    /** The letter in preparation for a plan; at most one. */
    Optional<Aanbevelingenbrief> concept(long planId) {
        return alle(planId).stream().filter(b -> !b.isVerstuurd()).findFirst();
    }

    /** All letters on a plan with their recommendations, newest first. */
    List<Aanbevelingenbrief> alle(long planId) {
        return em.createQuery("select distinct b from Aanbevelingenbrief b left join fetch b.aanbevelingen where b.planId = :p order by b.id desc",
                Aanbevelingenbrief.class).setParameter("p", planId).getResultList();
    }

    /** Held until the end of the transaction, so that two who react are one after the other. */
    Optional<Aanbeveling> vergrendeld(long aanbeveling) {
        return Optional.ofNullable(em.find(Aanbeveling.class, aanbeveling, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether a letter was sent on the plan. */
    boolean isVerstuurd(long planId) {
        return em.createQuery("select count(b) from Aanbevelingenbrief b where b.planId = :p and b.status = :s", Long.class)
                .setParameter("p", planId).setParameter("s", Aanbevelingenbrief.Status.VERSTUURD).getSingleResult() > 0;
    }
}
