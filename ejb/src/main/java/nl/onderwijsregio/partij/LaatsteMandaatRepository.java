package nl.onderwijsregio.partij;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The mandates people last worked under. */
@ApplicationScoped
class LaatsteMandaatRepository {
    @PersistenceContext
    EntityManager em;

    Optional<LaatsteMandaat> find(String gebruiker) {
        return Optional.ofNullable(em.find(LaatsteMandaat.class, gebruiker));
    }

    void toevoegen(LaatsteMandaat laatste) {
        em.persist(laatste);
    }
}
