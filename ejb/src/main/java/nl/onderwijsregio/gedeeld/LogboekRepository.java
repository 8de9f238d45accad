package nl.onderwijsregio.gedeeld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes the logbook: who did what, on behalf of which mandaat. Joins the transaction of the act: no act without its line. */
@ApplicationScoped
public class LogboekRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock klok;

    /**
     * Adds a line.
     *
     * @param gebruiker user name as Keycloak knows it
     * @param mandaatId the mandaat acted under; null only for acts of the system itself
     * @param handeling the act as a Dutch infinitive, e.g. {@code indienen}
     * @param onderwerp the kind of thing, e.g. {@code plan}
     * @param onderwerpId its id as text; may be null
     * @param regioId the onderwijsregio concerned; may be null
     * @param toelichting free text, cut at 2,000 characters; may be null
     */
    public void schrijven(String gebruiker, Long mandaatId, String handeling, String onderwerp, Object onderwerpId, Long regioId,
            String toelichting) {
        em.persist(new Logregel(klok.instant(), gebruiker, mandaatId, handeling, onderwerp,
                onderwerpId == null ? null : String.valueOf(onderwerpId), regioId, toelichting));
    }
}
