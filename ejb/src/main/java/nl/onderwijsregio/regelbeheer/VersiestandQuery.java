package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Counts who stands on a version of a regeling. */
@ApplicationScoped
class VersiestandQuery {
    @PersistenceContext
    EntityManager em;

    Versiestand van(String regeling, LocalDate tekst) {
        return new Versiestand(aantal("select count(x) from Samenstelling x where x.regeling = :r and x.regelversie = :t", regeling, tekst),
                aantal("select count(x) from PlanVanAanpak x where x.regeling = :r and x.regelversie = :t and x.status <> nl.onderwijsregio.plan.Planstatus.INGEDIEND", regeling, tekst),
                aantal("select count(x) from Aanvraag x where x.regeling = :r and x.regelversie = :t", regeling, tekst),
                aantal("select count(x) from Overstap x where x.regeling = :r and x.naar = :t", regeling, tekst));
    }

    private long aantal(String vraag, String regeling, LocalDate tekst) {
        return em.createQuery(vraag, Long.class).setParameter("r", regeling).setParameter("t", tekst.toString()).getSingleResult();
    }
}
