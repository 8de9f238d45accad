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

    /** The content of this plan with that fingerprint, when it ever left the product or was frozen. */
    Optional<PlanInhoud> inhoud(long planId, String sha256) {
        return inhoud("select v.inhoud from PlanVersie v", planId, sha256).or(() -> inhoud("select u.inhoud from Planuitgave u", planId, sha256));
    }

    private Optional<PlanInhoud> inhoud(String vraag, long planId, String sha256) {
        String naam = vraag.contains("Versie") ? "v" : "u";
        return em.createQuery(vraag + " where " + naam + ".planId = :p and " + naam + ".sha256 = :s", String.class).setParameter("p", planId)
                .setParameter("s", sha256).setMaxResults(1).getResultStream().findFirst().map(PlanInhoud::lezen);
    }
}
