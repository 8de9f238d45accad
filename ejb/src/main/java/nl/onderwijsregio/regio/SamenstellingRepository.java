package nl.onderwijsregio.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Weigering;

/** Compositions and what the regions state. */
@ApplicationScoped
public class SamenstellingRepository {
    @PersistenceContext
    EntityManager em;

    /** The composition of the region for the regeling. */
    public Optional<Samenstelling> find(long regio, String regeling) {
        return em.createQuery("select s from Samenstelling s where s.regioId = :r and s.regeling = :g", Samenstelling.class)
                .setParameter("r", regio).setParameter("g", regeling).getResultStream().findFirst();
    }

    /** The regelingen for which the region composed something. */
    public List<String> regelingen(long regio) {
        return em.createQuery("select s.regeling from Samenstelling s where s.regioId = :r order by s.regeling", String.class).setParameter("r", regio).getResultList();
    }

    /** As {@link #find}, locked until the transaction ends: who else acts on it waits and then reads what was changed. */
    public Optional<Samenstelling> vergrendeld(long regio, String regeling) {
        return em.createQuery("select s from Samenstelling s where s.regioId = :r and s.regeling = :g", Samenstelling.class)
                .setParameter("r", regio).setParameter("g", regeling).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Adds a new composition; it has its id afterwards. */
    public Samenstelling toevoegen(Samenstelling samenstelling) {
        em.persist(samenstelling);
        em.flush();
        return samenstelling;
    }

    /**
     * Writes the change now.
     *
     * @throws Weigering SAMENSTELLING_GEWIJZIGD when somebody else was a moment earlier
     */
    public void bewaren(Samenstelling samenstelling) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            em.clear();
            throw find(samenstelling.regioId(), samenstelling.regeling()).map(Samenstelling::anderWasEerder).orElseThrow(() -> e);
        }
    }

    /** Adds a figure. */
    public void toevoegen(Opgave opgave) {
        em.persist(opgave);
    }

    /** Adds a statement about an opleidingsschool. */
    public void toevoegen(Opleidingsschool school) {
        em.persist(school);
    }
}
