package nl.onderwijsregio;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Base of the persistence tests: every test of a subclass runs once on H2 and once on PostgreSQL, on the migrated
 * schema with only the shipped rows in it. {@link #em} is open during the test; write inside {@link #inTransactie}.
 */
@ParameterizedClass
@MethodSource("nl.onderwijsregio.Databank#teProberen")
public abstract class Databanktest {
    @Parameter
    protected Databank databank;

    protected EntityManager em;

    @BeforeEach
    void openen() {
        databank.leegmaken();
        em = databank.entityManager();
    }

    @AfterEach
    void sluiten() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    /** Runs the work in a transaction of its own and commits; rolls back when it throws. Clears the persistence context. */
    protected <T> T inTransactie(Function<EntityManager, T> werk) {
        em.getTransaction().begin();
        try {
            T uitkomst = werk.apply(em);
            em.getTransaction().commit();
            return uitkomst;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    /** As {@link #inTransactie}, without an outcome. */
    protected void doen(Runnable werk) {
        inTransactie(e -> {
            werk.run();
            return null;
        });
    }
}
