package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Reads who changed what between two moments: the sections from their saved states, the activities and the money from the logbook. Two queries. */
@ApplicationScoped
public class SchrijfspoorQuery {
    private static final String NAMENS = " left join mandaat m on m.id = x.mandaat_id left join partij p on p.id = m.partij_id ";
    private static final String TUSSEN = " and x.moment > :van and x.moment <= :tot group by ";

    @PersistenceContext
    EntityManager em;

    /** After the first moment, the second one included; by section and then by name. */
    List<Schrijfspoor> sporen(PlanVanAanpak plan, Instant van, Instant tot) {
        Stream<Object[]> teksten = rijen("select o.letter, x.gebruiker, p.naam, count(*), max(x.moment) from plan_onderdeel_stand x"
                + " join plan_onderdeel o on o.id = x.onderdeel_id" + NAMENS + "where o.plan_id = :p and x.soort = 'BEWAARD'" + TUSSEN
                + "o.letter, x.gebruiker, p.naam order by o.letter, x.gebruiker", plan.id(), van, tot);
        Stream<Object[]> geld = rijen("select '', x.gebruiker, p.naam, count(*), max(x.moment) from logregel x" + NAMENS
                + "where x.onderwerp = 'plan' and x.onderwerp_id = :p and (x.handeling like 'activiteit%' or x.handeling like 'dekking%' or x.handeling = 'inlezen')" + TUSSEN
                + "x.gebruiker, p.naam order by x.gebruiker", String.valueOf(plan.id()), van, tot);
        return Stream.concat(teksten, geld).map(r -> new Schrijfspoor(r[0].toString().strip(), r[1].toString(), (String) r[2], ((Number) r[3]).longValue(),
                moment(r[4]))).toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rijen(String sql, Object plan, Instant van, Instant tot) {
        return em.createNativeQuery(sql).setParameter("p", plan).setParameter("van", van).setParameter("tot", tot).getResultStream();
    }

    /** The databases differ in what they hand out. */
    private static Instant moment(Object waarde) {
        return switch (waarde) {
            case Instant moment -> moment;
            case OffsetDateTime moment -> moment.toInstant();
            case Timestamp moment -> moment.toInstant();
            default -> throw new IllegalStateException("No moment: " + waarde.getClass());
        };
    }
}
