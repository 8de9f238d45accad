package nl.onderwijsregio.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Organs and who sits in them. */
@ApplicationScoped
public class OrgaanRepository {
    @PersistenceContext
    EntityManager em;

    Orgaan toevoegen(Orgaan orgaan) {
        em.persist(orgaan);
        em.flush();
        return orgaan;
    }

    void toevoegen(Orgaanlid lid) {
        em.persist(lid);
    }

    Optional<Orgaan> find(long id) {
        return Optional.ofNullable(em.find(Orgaan.class, id));
    }

    /** The organ, held until the transaction ends: who is seated is judged by who sits there already. */
    Optional<Orgaan> vergrendelen(long id) {
        return Optional.ofNullable(em.find(Orgaan.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Orgaanlid> lid(long id, long orgaan) {
        return Optional.ofNullable(em.find(Orgaanlid.class, id)).filter(l -> l.orgaanId() == orgaan);
    }

    /** Whether another organ of the region has that name, capitals or not. */
    boolean bestaat(long regio, String naam, long behalve) {
        return em.createQuery("select count(o) from Orgaan o where o.regioId = :r and lower(o.naam) = lower(:n) and o.id <> :i", Long.class)
                .setParameter("r", regio).setParameter("n", naam).setParameter("i", behalve).getSingleResult() > 0;
    }
}
