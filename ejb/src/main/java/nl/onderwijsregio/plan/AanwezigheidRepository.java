package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who has which section open and who holds its pen. Rows of the moment: no entities. */
@ApplicationScoped
public class AanwezigheidRepository {
    private static final String LEEFT = " exists (select 1 from plan_aanwezig a where a.sessie = plan_pen.sessie and a.plan_id = plan_pen.plan_id"
            + " and a.letter = plan_pen.letter and a.gezien_op >= :g)";

    @PersistenceContext
    EntityManager em;
    @Inject
    PlanRepository plannen;

    /** Somebody at a section. */
    record Plek(long planId, String letter, String sessie) {}

    /** A tab at a section, as stored. */
    record Rij(long planId, String letter, Medeschrijver wie) {}

    /** The pen of a section. */
    record Pen(long planId, String letter, String sessie, Instant sinds) {}

    /** The number of saved states of a section, and who saved the last one; null when nobody did. */
    record Stand(long planId, String letter, int versie, String door) {}

    void melden(Plek plek, Wie wie) {
        int bekend = em.createNativeQuery("update plan_aanwezig set gezien_op = :n where sessie = :s and plan_id = :p and letter = :l and gebruiker = :u")
                .setParameter("n", wie.moment()).setParameter("s", plek.sessie()).setParameter("p", plek.planId()).setParameter("l", plek.letter())
                .setParameter("u", wie.gebruiker()).executeUpdate();
        if (bekend == 0) {
            vertrekken(plek.sessie(), wie.gebruiker());
            em.createNativeQuery("insert into plan_aanwezig (sessie, plan_id, letter, gebruiker, mandaat_id, gezien_op) values (:s, :p, :l, :u, :m, :n)")
                    .setParameter("s", plek.sessie()).setParameter("p", plek.planId()).setParameter("l", plek.letter())
                    .setParameter("u", wie.gebruiker()).setParameter("m", wie.mandaatId()).setParameter("n", wie.moment()).executeUpdate();
        }
    }

    void vertrekken(String sessie, String gebruiker) {
        em.createNativeQuery("delete from plan_aanwezig where sessie = :s and gebruiker = :u").setParameter("s", sessie).setParameter("u", gebruiker)
                .executeUpdate();
    }

    void opruimen(Instant voor) {
        em.createNativeQuery("delete from plan_aanwezig where gezien_op < :v").setParameter("v", voor).executeUpdate();
    }

    /** Takes the pen when nobody who is still here holds it. One at a time: the row of the pen decides. */
    void penNemen(Plek plek, Instant nu, Instant grens) {
        int genomen = pen("update plan_pen set sessie = :s, sinds = :n where plan_id = :p and letter = :l and sessie <> :s and not" + LEEFT, plek, nu)
                .setParameter("g", grens).executeUpdate();
        if (genomen == 0 && !heeftPen(plek)) {
            plannen.vergrendeld(plek.planId());
            if (!heeftPen(plek)) {
                pen("insert into plan_pen (plan_id, letter, sessie, sinds) values (:p, :l, :s, :n)", plek, nu).executeUpdate();
            }
        }
    }

    /** Takes the pen whoever holds it. */
    void penOvernemen(Plek plek, Instant nu) {
        pen("update plan_pen set sessie = :s, sinds = :n where plan_id = :p and letter = :l", plek, nu).executeUpdate();
    }

    private boolean heeftPen(Plek plek) {
        return ((Number) em.createNativeQuery("select count(*) from plan_pen where plan_id = :p and letter = :l").setParameter("p", plek.planId())
                .setParameter("l", plek.letter()).getSingleResult()).intValue() > 0;
    }

    private jakarta.persistence.Query pen(String sql, Plek plek, Instant nu) {
        return em.createNativeQuery(sql).setParameter("s", plek.sessie()).setParameter("n", nu).setParameter("p", plek.planId())
                .setParameter("l", plek.letter());
    }

    /** Everybody who is here, in these plans. */
    @SuppressWarnings("unchecked") // the native result is an array per row
    List<Rij> aanwezigen(Collection<Long> plannen, Instant grens) {
        return ((List<Object[]>) em.createNativeQuery("select a.plan_id, a.letter, a.sessie, a.gebruiker, p.naam from plan_aanwezig a"
                + " join mandaat m on m.id = a.mandaat_id join partij p on p.id = m.partij_id where a.plan_id in (:p) and a.gezien_op >= :g"
                + " order by a.gebruiker, a.sessie").setParameter("p", plannen).setParameter("g", grens).getResultList()).stream()
                .map(r -> new Rij(((Number) r[0]).longValue(), r[1].toString(), new Medeschrijver((String) r[2], (String) r[3], (String) r[4]))).toList();
    }

    @SuppressWarnings("unchecked") // the native result is an array per row
    List<Pen> pennen(Collection<Long> plannen) {
        return ((List<Object[]>) em.createNativeQuery("select plan_id, letter, sessie, sinds from plan_pen where plan_id in (:p)")
                .setParameter("p", plannen).getResultList()).stream()
                .map(r -> new Pen(((Number) r[0]).longValue(), r[1].toString(), (String) r[2], moment(r[3]))).toList();
    }

    List<Stand> standen(Collection<Long> plannen) {
        return em.createQuery("select o.planId, o.letter, o.versie, o.gewijzigdDoor from Planonderdeel o where o.planId in :p", Object[].class).setParameter("p", plannen)
                .getResultList().stream().map(r -> new Stand((Long) r[0], (String) r[1], (Integer) r[2], (String) r[3])).toList();
    }

    private static Instant moment(Object waarde) {
        return switch (waarde) {
            case Instant moment -> moment;
            case java.time.OffsetDateTime moment -> moment.toInstant();
            default -> ((java.util.Date) waarde).toInstant();
        };
    }
}
