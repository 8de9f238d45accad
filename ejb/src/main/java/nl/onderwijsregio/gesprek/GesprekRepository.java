package nl.onderwijsregio.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Conversations, what became of their points, and the Realisatie-Eenheid's own notes. */
@ApplicationScoped
class GesprekRepository {
    @PersistenceContext
    EntityManager em;

    Gesprek toevoegen(Gesprek gesprek) {
        em.persist(gesprek);
        em.flush();
        return gesprek;
    }

    Optional<Gesprek> find(long id) {
        return Optional.ofNullable(em.find(Gesprek.class, id));
    }

    /** Held until the transaction ends, so that two who act are one after the other. */
    Optional<Gesprek> vergrendeld(long id) {
        return Optional.ofNullable(em.find(Gesprek.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** New parts have their ids afterwards. */
    void bijwerken() {
        em.flush();
    }

    void toevoegen(Opvolging opvolging) {
        em.persist(opvolging);
    }

    boolean isGedaan(long gesprek, int nummer) {
        return em.createQuery("select count(o) from Opvolging o where o.gesprekId = :g and o.nummer = :n and o.stand = :s", Long.class)
                .setParameter("g", gesprek).setParameter("n", nummer).setParameter("s", Opvolgstand.GEDAAN).getSingleResult() > 0;
    }

    void toevoegen(Renotitie notitie) {
        em.persist(notitie);
    }

    /** Newest first. */
    List<Renotitie> notities(long gesprek) {
        return em.createQuery("select n from Renotitie n where n.gesprekId = :g order by n.id desc", Renotitie.class).setParameter("g", gesprek).getResultList();
    }
}
