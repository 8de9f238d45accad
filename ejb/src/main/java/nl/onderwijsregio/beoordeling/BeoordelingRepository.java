package nl.onderwijsregio.beoordeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import nl.onderwijsregio.aanvraag.Aanvraag;

/** Assessments, questions and decisions. Acts on one application wait for each other. */
@ApplicationScoped
class BeoordelingRepository {
    @PersistenceContext
    EntityManager em;

    /** Makes every other act on this application wait until the transaction ends. */
    void vergrendelen(long aanvraag) {
        em.find(Aanvraag.class, aanvraag, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Aanvraagbeoordeling> van(long aanvraag) {
        return em.createQuery("select b from Aanvraagbeoordeling b where b.aanvraagId = :a", Aanvraagbeoordeling.class).setParameter("a", aanvraag).getResultStream().findFirst();
    }

    /** The assessment, begun now when there was none. */
    Aanvraagbeoordeling beginnen(Ingediend aanvraag, Instant moment) {
        return van(aanvraag.id()).orElseGet(() -> {
            Aanvraagbeoordeling nieuw = new Aanvraagbeoordeling(aanvraag.id(), aanvraag.regioId(), moment);
            em.persist(nieuw);
            return nieuw;
        });
    }

    Optional<Beschikking> beschikking(long aanvraag) {
        return em.createQuery("select b from Beschikking b where b.aanvraagId = :a", Beschikking.class).setParameter("a", aanvraag).getResultStream().findFirst();
    }

    Beschikking toevoegen(Beschikking beschikking) {
        em.persist(beschikking);
        em.flush();
        return beschikking;
    }

    Regiovraag toevoegen(Regiovraag vraag) {
        em.persist(vraag);
        em.flush();
        return vraag;
    }

    Optional<Regiovraag> vraag(long id) {
        return Optional.ofNullable(em.find(Regiovraag.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what is waiting, so that a place that was just taken is refused here. */
    void nu() {
        em.flush();
    }
}
