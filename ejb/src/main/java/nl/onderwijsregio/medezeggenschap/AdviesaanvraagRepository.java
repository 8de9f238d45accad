package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Requests to councils, and what the councils prepare. */
@ApplicationScoped
public class AdviesaanvraagRepository {
    @PersistenceContext
    EntityManager em;

    /** Adds a request; it has its id afterwards. */
    public Adviesaanvraag toevoegen(Adviesaanvraag aanvraag) {
        em.persist(aanvraag);
        em.flush();
        return aanvraag;
    }

    void toevoegen(Raadsnotitie notitie) {
        em.persist(notitie);
    }

    /** The request, for reading. */
    public Optional<Adviesaanvraag> find(long id) {
        return Optional.ofNullable(em.find(Adviesaanvraag.class, id));
    }

    /** The request, held until the transaction ends. */
    public Optional<Adviesaanvraag> vergrendelen(long id) {
        return Optional.ofNullable(em.find(Adviesaanvraag.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The draft of the council; made on first use. */
    Raadsconcept concept(long aanvraag) {
        Raadsconcept concept = em.find(Raadsconcept.class, aanvraag);
        if (concept == null) {
            concept = new Raadsconcept(aanvraag);
            em.persist(concept);
        }
        return concept;
    }

    /** The draft for reading; empty when nobody wrote anything. */
    Optional<Raadsconcept> conceptLezen(long aanvraag) {
        return Optional.ofNullable(em.find(Raadsconcept.class, aanvraag));
    }

    List<Raadsnotitie> notities(long aanvraag) {
        return em.createQuery("select n from Raadsnotitie n where n.adviesaanvraagId = :a order by n.id desc", Raadsnotitie.class)
                .setParameter("a", aanvraag).getResultList();
    }
}
