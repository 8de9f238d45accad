package nl.onderwijsregio.opmerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Comments with their answers and the people asked. */
@ApplicationScoped
public class OpmerkingRepository {
    @PersistenceContext
    EntityManager em;

    Opmerking toevoegen(Opmerking opmerking) {
        em.persist(opmerking);
        em.flush();
        return opmerking;
    }

    Opmerkingreactie toevoegen(Opmerkingreactie reactie) {
        em.persist(reactie);
        em.flush();
        return reactie;
    }

    void toevoegen(Vermelding vermelding) {
        em.persist(vermelding);
    }

    /** The comment, held until the transaction ends; of that plan only. */
    Optional<Opmerking> vergrendeld(long id, long planId) {
        return Optional.ofNullable(em.find(Opmerking.class, id, LockModeType.PESSIMISTIC_WRITE)).filter(o -> o.planId() == planId);
    }
}
