package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The regions a trial goes past. */
@ApplicationScoped
class ProefregioQuery {
    @PersistenceContext
    EntityManager em;

    /** A region by id and name. */
    record Proefregio(long id, String naam) {}

    /** Whether a region composed something for this regeling, so that a trial over all of them says something. */
    boolean isSamengesteldVoor(String regeling) {
        return em.createQuery("select count(s) from Samenstelling s where s.regeling = :g", Long.class).setParameter("g", regeling).getSingleResult() > 0;
    }

    /** All regions, real ones first. */
    List<Proefregio> alle() {
        return em.createQuery("select r.id, r.naam from Onderwijsregio r order by r.fictief, r.naam, r.id", Object[].class).getResultStream()
                .map(r -> new Proefregio((Long) r[0], (String) r[1])).toList();
    }
}
