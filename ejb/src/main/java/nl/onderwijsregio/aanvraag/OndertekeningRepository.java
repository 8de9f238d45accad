package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signatures. */
@ApplicationScoped
public class OndertekeningRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Ondertekening ondertekening) {
        em.persist(ondertekening);
        em.flush();
    }

    /** The last act of each party on this plan, whatever content it was for. */
    Map<Long, Ondertekening> laatste(long planId) {
        Map<Long, Ondertekening> perPartij = new LinkedHashMap<>();
        em.createQuery("select o from Ondertekening o where o.planId = :p order by o.id", Ondertekening.class).setParameter("p", planId)
                .getResultList().forEach(o -> perPartij.put(o.partijId(), o));
        return perPartij;
    }
}
