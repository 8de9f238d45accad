package nl.onderwijsregio.partij;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Mandates. */
@ApplicationScoped
public class MandaatRepository {
    @PersistenceContext
    EntityManager em;

    public void toevoegen(Mandaat mandaat) {
        em.persist(mandaat);
    }

    public Optional<Mandaat> find(MandaatId id) {
        return Optional.ofNullable(em.find(Mandaat.class, id.waarde()));
    }

    /** All mandates ever given to the user, newest first. */
    public List<Mandaat> van(String gebruiker) {
        return em.createQuery("select m from Mandaat m where m.gebruiker = :g order by m.id desc", Mandaat.class)
                .setParameter("g", gebruiker).getResultList();
    }

    /** Whether anybody ever got a mandaat through this portal. */
    public boolean bestaatVoor(Portaal portaal) {
        return em.createQuery("select count(m) from Mandaat m where m.portaal = :p", Long.class)
                .setParameter("p", portaal).getSingleResult() > 0;
    }
}
