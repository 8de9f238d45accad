package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads small things about compositions. One query per method. */
@ApplicationScoped
public class SamenstellingsversieQuery {
    @PersistenceContext
    EntityManager em;

    /** The text of the regeling that the composition was begun with; empty when nothing was composed yet. */
    public Optional<String> regelversie(long regio, String regeling) {
        return em.createQuery("select s.regelversie from Samenstelling s where s.regioId = :r and s.regeling = :g", String.class)
                .setParameter("r", regio).setParameter("g", regeling).getResultStream().findFirst();
    }

    /** Every figure ever stated for the composition, newest first. */
    public List<Opgavestand> geschiedenis(long samenstelling) {
        return em.createQuery("select new nl.onderwijsregio.regio.toets.Opgavestand(o.soort, o.sleutel, o.aantal, o.bron, o.gebruiker,"
                + " o.moment) from Opgave o where o.samenstellingId = :s order by o.id desc", Opgavestand.class)
                .setParameter("s", samenstelling).getResultList();
    }
}
