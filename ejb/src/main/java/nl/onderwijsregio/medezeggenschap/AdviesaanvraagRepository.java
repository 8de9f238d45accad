package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    Raadsvraag toevoegen(Raadsvraag vraag) {
        em.persist(vraag);
        em.flush();
        return vraag;
    }

    Optional<Raadsvraag> vraag(long id) {
        return Optional.ofNullable(em.find(Raadsvraag.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Questions that wait for an answer, by request. */
    Map<Long, Long> openVragen(long regio) {
        Map<Long, Long> aantallen = new HashMap<>();
        em.createQuery("select v.adviesaanvraagId, count(v) from Raadsvraag v, Adviesaanvraag a where a.id = v.adviesaanvraagId and a.regioId = :r and v.antwoord is null"
                + " group by v.adviesaanvraagId", Object[].class).setParameter("r", regio).getResultList().forEach(r -> aantallen.put((Long) r[0], (Long) r[1]));
        return aantallen;
    }

    /** Requests that wait for an answer of the council, with their term on one of the days. */
    List<Long> open(Collection<LocalDate> termijnen) {
        return em.createQuery("select a.id from Adviesaanvraag a where a.strekking is null and a.recht <> :i and a.termijn in :t and not exists"
                + " (select n.id from Adviesaanvraag n where n.planId = a.planId and n.raadPartijId = a.raadPartijId and n.geleding = a.geleding and n.id > a.id)", Long.class)
                .setParameter("i", Medezeggenschapsrecht.INFORMATIE).setParameter("t", termijnen).getResultList();
    }

    /** The request, for reading. */
    public Optional<Adviesaanvraag> find(long id) {
        return Optional.ofNullable(em.find(Adviesaanvraag.class, id));
    }

    /** The document the request is about. Its lock is taken before that of the request: submitting reads all requests with the document held. */
    Optional<Long> plan(long id) {
        return em.createQuery("select a.planId from Adviesaanvraag a where a.id = :i", Long.class).setParameter("i", id).getResultStream().findFirst();
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
