package nl.onderwijsregio.omroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Messages and the questions about them. */
@ApplicationScoped
class OmroepRepository {
    @PersistenceContext
    EntityManager em;

    Omroepbericht toevoegen(Omroepbericht bericht) {
        em.persist(bericht);
        em.flush();
        return bericht;
    }

    Optional<Omroepbericht> find(long id) {
        return Optional.ofNullable(em.find(Omroepbericht.class, id));
    }

    Optional<Omroepbericht> vergrendeld(long id) {
        return Optional.ofNullable(em.find(Omroepbericht.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Omroepvraag toevoegen(Omroepvraag vraag) {
        em.persist(vraag);
        em.flush();
        return vraag;
    }

    Optional<Omroepvraag> vraag(long id) {
        return Optional.ofNullable(em.find(Omroepvraag.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
