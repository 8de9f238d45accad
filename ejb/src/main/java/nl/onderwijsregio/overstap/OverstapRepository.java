package nl.onderwijsregio.overstap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The moves of regions to another text. */
@ApplicationScoped
class OverstapRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Overstap overstap) {
        em.persist(overstap);
        em.flush();
    }

    /** The moves of a region, newest first. */
    List<Overstapregel> van(long regio, String regeling) {
        return em.createQuery("select new nl.onderwijsregio.overstap.Overstapregel(o.id, o.van, o.naar, o.vanHash, o.naarHash, o.bedragVoor, o.oorzaakVoor, o.bedragNa, o.moment, o.gebruiker,"
                + " p.naam) from Overstap o join Mandaat m on m.id = o.mandaatId join Partij p on p.id = m.partijId"
                + " where o.regioId = :r and o.regeling = :g order by o.id desc", Overstapregel.class).setParameter("r", regio).setParameter("g", regeling).getResultList();
    }
}
