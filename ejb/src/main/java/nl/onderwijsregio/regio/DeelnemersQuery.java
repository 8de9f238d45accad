package nl.onderwijsregio.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who takes part in a region. One query, however many parties there are. */
@ApplicationScoped
public class DeelnemersQuery {
    @PersistenceContext
    EntityManager em;

    /** The parties in the composition, by kind and name; empty when nothing was composed yet. */
    public List<Deelnemer> deelnemers(long regio, String regeling) {
        return em.createQuery("select new nl.onderwijsregio.regio.Deelnemer(p.id, p.naam, p.soort, p.opleidingsoort, p.bestuursnummer,"
                + " d.penvoerder, d.mboWerkgever, d.bevestigdOp) from Deelname d join d.samenstelling s join Partij p on p.id = d.partijId"
                + " where s.regioId = :r and s.regeling = :g order by p.soort, p.naam, p.id", Deelnemer.class)
                .setParameter("r", regio).setParameter("g", regeling).getResultList();
    }
}
