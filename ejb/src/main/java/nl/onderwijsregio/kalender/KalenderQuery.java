package nl.onderwijsregio.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads which regions applied under which version. */
@ApplicationScoped
class KalenderQuery {
    @PersistenceContext
    EntityManager em;

    /** A plan of a region and the text it is tested against. */
    record Regioplan(long regio, String regeling, String regelversie) {}

    Optional<String> regio(long id) {
        return em.createQuery("select r.naam from Onderwijsregio r where r.id = :r", String.class).setParameter("r", id).getResultStream().findFirst();
    }

    /** The plans of one region, begun or submitted. */
    List<Regioplan> plannen(long regio) {
        return em.createQuery("select p.regioId, p.regeling, p.regelversie from PlanVanAanpak p where p.regioId = :r and"
                + " p.document = nl.onderwijsregio.regeling.Documentsoort.PLAN order by p.regeling", Object[].class).setParameter("r", regio).getResultStream()
                .map(KalenderQuery::plan).toList();
    }

    /** The submitted plans of all regions. */
    List<Regioplan> ingediend() {
        return em.createQuery("select p.regioId, p.regeling, p.regelversie from PlanVanAanpak p where p.status = nl.onderwijsregio.plan.Planstatus.INGEDIEND and"
                + " p.document = nl.onderwijsregio.regeling.Documentsoort.PLAN order by p.regioId, p.regeling", Object[].class).getResultStream()
                .map(KalenderQuery::plan).toList();
    }

    private static Regioplan plan(Object[] r) {
        return new Regioplan((Long) r[0], (String) r[1], (String) r[2]);
    }
}
