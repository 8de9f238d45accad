package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reminders that were given. */
@ApplicationScoped
public class HerinneringRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Herinnering herinnering) {
        em.persist(herinnering);
        em.flush();
    }

    boolean bestaat(Berichtsoort soort, String onderwerp, long partij, LocalDate dag) {
        return em.createQuery("select count(h) from Herinnering h where h.soort = :s and h.onderwerp = :o and h.partijId = :p and h.dag = :d", Long.class)
                .setParameter("s", soort).setParameter("o", onderwerp).setParameter("p", partij).setParameter("d", dag).getSingleResult() > 0;
    }

    /** When each party was reminded last; the ones that never were are left out. */
    Map<Long, Instant> laatste(Berichtsoort soort, String onderwerp) {
        Map<Long, Instant> perPartij = new HashMap<>();
        em.createQuery("select h.partijId, max(h.moment) from Herinnering h where h.soort = :s and h.onderwerp = :o group by h.partijId", Object[].class)
                .setParameter("s", soort).setParameter("o", onderwerp).getResultList().forEach(r -> perPartij.put((Long) r[0], (Instant) r[1]));
        return perPartij;
    }

    /** What the mails of these reminders are known by. @param partij of one party; null for all */
    List<String> kenmerken(Berichtsoort soort, String onderwerp, Long partij) {
        return em.createQuery("select h.partijId, h.dag from Herinnering h where h.soort = :s and h.onderwerp = :o and (:p is null or h.partijId = :p)", Object[].class)
                .setParameter("s", soort).setParameter("o", onderwerp).setParameter("p", partij).getResultList().stream()
                .map(r -> Herinnering.kenmerk(soort, onderwerp, (Long) r[0], (LocalDate) r[1])).toList();
    }
}
