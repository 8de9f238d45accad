package nl.onderwijsregio.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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

    /** Adds a new composition; it has its id afterwards. */
    public Samenstelling toevoegen(Samenstelling samenstelling) {
        em.persist(samenstelling);
        em.flush();
        return samenstelling;
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
