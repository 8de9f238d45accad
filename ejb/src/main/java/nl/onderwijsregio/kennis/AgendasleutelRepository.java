package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keys of calendar addresses, one per person. */
@ApplicationScoped
public class AgendasleutelRepository {
    @PersistenceContext
    EntityManager em;

    Optional<Agendasleutel> van(String gebruiker) {
        return Optional.ofNullable(em.find(Agendasleutel.class, gebruiker));
    }

    void toevoegen(Agendasleutel sleutel) {
        em.persist(sleutel);
    }

    /** Whose key that is. */
    Optional<String> gebruiker(String sleutel) {
        return em.createQuery("select s.gebruiker from Agendasleutel s where s.sha256 = :h", String.class).setParameter("h", Agendasleutel.hash(sleutel))
                .getResultStream().findFirst();
    }
}
