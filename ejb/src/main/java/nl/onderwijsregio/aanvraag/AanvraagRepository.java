package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Bijlageregel;

/** Applications and their attachments as handed in. */
@ApplicationScoped
public class AanvraagRepository {
    @PersistenceContext
    EntityManager em;

    Aanvraag toevoegen(Aanvraag aanvraag) {
        em.persist(aanvraag);
        em.flush();
        return aanvraag;
    }

    Optional<Aanvraag> vanPlan(long planId) {
        return em.createQuery("select a from Aanvraag a where a.planId = :p", Aanvraag.class).setParameter("p", planId).getResultStream().findFirst();
    }

    /** An uploaded attachment, by reference. */
    void bijlage(Aanvraag aanvraag, Bijlageregel b) {
        em.createNativeQuery("insert into aanvraag_bijlage (aanvraag_id, letter, naam, mediatype, omvang, sha256, bijlage_id)"
                + " values (:a, :l, :n, :m, :o, :s, :b)").setParameter("a", aanvraag.id()).setParameter("l", b.letter()).setParameter("n", b.naam())
                .setParameter("m", b.mediatype()).setParameter("o", b.omvang()).setParameter("s", b.sha256()).setParameter("b", b.id()).executeUpdate();
    }

    /** An attachment the system made, with its bytes as they were. */
    void bijlage(Aanvraag aanvraag, String letter, Bestand b) {
        em.createNativeQuery("insert into aanvraag_bijlage (aanvraag_id, letter, naam, mediatype, omvang, sha256, inhoud)"
                + " values (:a, :l, :n, :m, :o, :s, :i)").setParameter("a", aanvraag.id()).setParameter("l", letter).setParameter("n", b.naam())
                .setParameter("m", b.mediatype()).setParameter("o", (long) b.inhoud().length).setParameter("s", b.vingerafdruk().sha256())
                .setParameter("i", b.inhoud()).executeUpdate();
    }
}
