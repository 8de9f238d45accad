package nl.onderwijsregio.achterban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.partij.Partij;

/** The pages of councils and what was asked there. */
@ApplicationScoped
public class AchterbanRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Achterbanpagina pagina) {
        em.persist(pagina);
        em.flush();
    }

    void toevoegen(Achterbanvraag vraag) {
        em.persist(vraag);
    }

    /** The page that is open for that council in that region. */
    Optional<Achterbanpagina> open(long regio, long raad) {
        return em.createQuery("select p from Achterbanpagina p where p.regioId = :g and p.raadPartijId = :r and p.geslotenOp is null order by p.id desc", Achterbanpagina.class)
                .setParameter("g", regio).setParameter("r", raad).getResultStream().findFirst();
    }

    /** The page at that address, when it is open. */
    Optional<Achterbanpagina> open(String code) {
        return em.createQuery("select p from Achterbanpagina p where p.code = :c and p.geslotenOp is null", Achterbanpagina.class).setParameter("c", code)
                .getResultStream().findFirst();
    }

    Optional<Achterbanpagina> find(long pagina) {
        return Optional.ofNullable(em.find(Achterbanpagina.class, pagina));
    }

    /** Holds the council: of two that open its page at the same moment the second finds it open. */
    void vergrendelen(long raad) {
        em.find(Partij.class, raad, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Held, so that two who ask at the same moment are counted one after the other. */
    void vergrendelen(Achterbanpagina pagina) {
        em.lock(pagina, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Achterbanvraag> vraag(long id) {
        return Optional.ofNullable(em.find(Achterbanvraag.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    long aantalSinds(long pagina, Instant moment) {
        return em.createQuery("select count(v) from Achterbanvraag v where v.paginaId = :p and v.gesteldOp > :m", Long.class).setParameter("p", pagina)
                .setParameter("m", moment).getSingleResult();
    }

    boolean isGesteldSinds(long pagina, String vraag, Instant moment) {
        return em.createQuery("select count(v) from Achterbanvraag v where v.paginaId = :p and v.vraag = :v and v.gesteldOp > :m", Long.class).setParameter("p", pagina)
                .setParameter("v", vraag).setParameter("m", moment).getSingleResult() > 0;
    }

    /** What was asked at every page of that council in that region, newest first. */
    List<Collegavraag> vragen(long regio, long raad) {
        return em.createQuery("select v from Achterbanvraag v, Achterbanpagina p where p.id = v.paginaId and p.regioId = :g and p.raadPartijId = :r order by v.id desc", Achterbanvraag.class)
                .setParameter("g", regio).setParameter("r", raad).setMaxResults(200).getResultStream().map(Achterbanvraag::regel).toList();
    }

    /** How many questions nobody handled yet. */
    long onbehandeld(long regio, long raad) {
        return em.createQuery("select count(v) from Achterbanvraag v, Achterbanpagina p where p.id = v.paginaId and p.regioId = :g and p.raadPartijId = :r"
                + " and v.behandeldOp is null", Long.class).setParameter("g", regio).setParameter("r", raad).getSingleResult();
    }

    /** Name of a party and of a region. */
    Object[] namen(long raad, long regio) {
        return em.createQuery("select p.naam, r.naam from Partij p, Onderwijsregio r where p.id = :p and r.id = :r", Object[].class).setParameter("p", raad)
                .setParameter("r", regio).getSingleResult();
    }
}
