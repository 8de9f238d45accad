package nl.onderwijsregio.plan.uitwissel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.onderwijsregio.plan.PlanInhoud;

/** Contents of plans by their fingerprint: frozen versions, and what was handed out as a file. */
@ApplicationScoped
public class PlanuitgaveRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Planuitgave uitgave) {
        em.persist(uitgave);
        em.flush();
    }

    /** Whether this plan ever left the product, or was frozen, with that fingerprint. */
    boolean kent(long planId, String sha256) {
        return tekst(planId, sha256).isPresent();
    }

    /** The content of this plan with that fingerprint, when it ever left the product or was frozen. */
    Optional<PlanInhoud> inhoud(long planId, String sha256) {
        return tekst(planId, sha256).map(PlanInhoud::lezen);
    }

    private Optional<String> tekst(long planId, String sha256) {
        return tekst("PlanVersie", planId, sha256).or(() -> tekst("Planuitgave", planId, sha256));
    }

    private Optional<String> tekst(String waarin, long planId, String sha256) {
        return em.createQuery("select x.inhoud from " + waarin + " x where x.planId = :p and x.sha256 = :s", String.class).setParameter("p", planId)
                .setParameter("s", sha256).setMaxResults(1).getResultStream().findFirst();
    }
}
