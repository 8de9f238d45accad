package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Water candidates and what was decided about them. */
@ApplicationScoped
class WaterRepository {
    private static final String SELECT = """
            select w.gemeente_a, a.naam as naam_a, w.gemeente_b, b.naam as naam_b, w.afstand_m, w.aanvaard_op, w.aanvaard_door,
                   w.afgewezen_op, w.afgewezen_door
              from gemeente_grens w join gemeente a on a.code = w.gemeente_a join gemeente b on b.code = w.gemeente_b
             where w.soort = 'WATER'
            """;

    @PersistenceContext
    EntityManager em;

    public List<Waterkandidaat> alle() {
        return lees(em.createNativeQuery(SELECT + " order by case when w.aanvaard_op is null and w.afgewezen_op is null then 0 else 1 end,"
                + " w.afstand_m, w.gemeente_a, w.gemeente_b"));
    }

    public Optional<Waterkandidaat> find(String a, String b) {
        return lees(em.createNativeQuery(SELECT + " and w.gemeente_a = :a and w.gemeente_b = :b").setParameter("a", a).setParameter("b", b))
                .stream().findFirst();
    }

    public void beslissen(String a, String b, boolean aanvaarden, String door, Instant op) {
        String dit = aanvaarden ? "aanvaard" : "afgewezen";
        String dat = aanvaarden ? "afgewezen" : "aanvaard";
        em.createNativeQuery("update gemeente_grens set " + dit + "_op = :op, " + dit + "_door = :door, " + dat + "_op = null, " + dat
                + "_door = null where gemeente_a = :a and gemeente_b = :b").setParameter("op", op).setParameter("door", door)
                .setParameter("a", a).setParameter("b", b).executeUpdate();
    }

    private static List<Waterkandidaat> lees(Query query) {
        return GegevensQuery.rijen(query).map(r -> new Waterkandidaat(Cel.tekst(r[0]), Cel.tekst(r[1]), Cel.tekst(r[2]), Cel.tekst(r[3]),
                Cel.geheel(r[4]), r[5] != null ? Boolean.TRUE : r[7] != null ? Boolean.FALSE : null,
                Cel.tekst(r[5] != null ? r[6] : r[8]), moment(r[5] != null ? r[5] : r[7]))).toList();
    }

    private static Instant moment(Object waarde) {
        return switch (waarde) {
            case null -> null;
            case Instant i -> i;
            case OffsetDateTime o -> o.toInstant();
            case java.sql.Timestamp t -> t.toInstant();
            default -> throw new IllegalStateException(waarde.getClass().getName());
        };
    }
}
