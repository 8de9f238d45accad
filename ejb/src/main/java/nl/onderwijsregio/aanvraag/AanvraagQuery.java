package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.plan.Bestand;

/** Reads applications; one query each. */
@ApplicationScoped
public class AanvraagQuery {
    private static final String REGEL = "select new nl.onderwijsregio.aanvraag.Aanvraagregel(a.id, a.nummer, a.regioId, r.naam, a.regeling, a.regelversie,"
            + " v.nummer, v.sha256, a.ingediendOp, a.ingediendDoor, p.naam, a.uitkomst, a.bedrag, a.bewijsSha256) from Aanvraag a"
            + " join Onderwijsregio r on r.id = a.regioId join PlanVersie v on v.id = a.planVersieId join Partij p on p.id = a.partijId ";

    @PersistenceContext
    EntityManager em;

    /** All applications, last first. */
    List<Aanvraagregel> alle() {
        return em.createQuery(REGEL + "order by a.ingediendOp desc, a.id desc", Aanvraagregel.class).getResultList();
    }

    /** The application of a region for a regeling. */
    Optional<Aanvraagregel> vanRegio(long regio, String regeling) {
        return em.createQuery(REGEL + "where a.regioId = :r and a.regeling = :g", Aanvraagregel.class).setParameter("r", regio)
                .setParameter("g", regeling).getResultStream().findFirst();
    }

    /** The receipt, as stored. */
    String bewijs(long aanvraag) {
        return em.createQuery("select a.bewijs from Aanvraag a where a.id = :a", String.class).setParameter("a", aanvraag).getSingleResult();
    }

    /** The attachments as handed in, by letter. */
    @SuppressWarnings("unchecked")
    List<Ingediendebijlage> bijlagen(long aanvraag) {
        List<Object[]> rijen = em.createNativeQuery("select b.id, b.letter, b.naam, b.mediatype, b.omvang, b.sha256 from aanvraag_bijlage b"
                + " where b.aanvraag_id = :a order by b.letter, b.id").setParameter("a", aanvraag).getResultList();
        return rijen.stream().map(r -> new Ingediendebijlage(((Number) r[0]).longValue(), r[1].toString(), r[2].toString(), r[3].toString(),
                ((Number) r[4]).longValue(), r[5].toString())).toList();
    }

    /** The file of an attachment that the system made; empty for an uploaded one. */
    @SuppressWarnings("unchecked")
    Optional<Bestand> gemaakt(long aanvraag, long bijlage) {
        List<Object[]> rijen = em.createNativeQuery("select b.naam, b.mediatype, b.inhoud from aanvraag_bijlage b where b.id = :b"
                + " and b.aanvraag_id = :a and b.inhoud is not null").setParameter("a", aanvraag).setParameter("b", bijlage).getResultList();
        return rijen.stream().findFirst().map(r -> new Bestand(r[0].toString(), r[1].toString(), (byte[]) r[2]));
    }

    /** Id of the upload behind an attachment; empty for one the system made. */
    @SuppressWarnings("unchecked")
    Optional<Long> upload(long aanvraag, long bijlage) {
        List<Number> ids = em.createNativeQuery("select b.bijlage_id from aanvraag_bijlage b where b.id = :b and b.aanvraag_id = :a"
                + " and b.bijlage_id is not null").setParameter("a", aanvraag).setParameter("b", bijlage).getResultList();
        return ids.stream().findFirst().map(Number::longValue);
    }
}
