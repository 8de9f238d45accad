package nl.onderwijsregio.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the newest lines of the logbook. One query. */
@ApplicationScoped
class WijzigingQuery {
    private static final int REGELS = 10;

    @PersistenceContext
    EntityManager em;

    List<Wijziging> laatste(long regio) {
        return em.createQuery("select new nl.onderwijsregio.taak.Wijziging(l.moment, p.naam, l.handeling, l.onderwerp, l.toelichting)"
                + " from Logregel l left join Mandaat m on m.id = l.mandaatId left join Partij p on p.id = m.partijId"
                + " where l.regioId = :regio order by l.moment desc, l.id desc", Wijziging.class)
                .setParameter("regio", regio).setMaxResults(REGELS).getResultList();
    }
}
