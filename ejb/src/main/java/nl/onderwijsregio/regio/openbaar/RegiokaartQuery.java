package nl.onderwijsregio.regio.openbaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regio.Landelijk;

/** Reads what is public of regions and gemeenten. A constant number of queries, however many regions there are. */
@ApplicationScoped
class RegiokaartQuery {
    @PersistenceContext
    EntityManager em;

    /** All regions by name, those of the demonstration last. */
    List<Regiokaart> alle() {
        Map<String, List<String>> namen = aliassen();
        return rijen("select id, dusi_ref, re_code, naam, po, vo, mbo, landelijk, fictief from onderwijsregio order by fictief, naam, id")
                .stream().map(r -> kaart(r, namen)).toList();
    }

    /** All gemeenten by name, each with the compositions that have it. */
    Map<Gemeente, List<Plaats>> gemeenten() {
        Map<Gemeente, List<Plaats>> alle = new LinkedHashMap<>();
        rijen("select g.code, g.naam, g.provincie, r.id, r.dusi_ref, s.regeling from gemeente g"
                + " left join samenstelling_gemeente sg on sg.gemeente_code = g.code left join samenstelling s on s.id = sg.samenstelling_id"
                + " left join onderwijsregio r on r.id = s.regio_id where g.verdwenen_op is null order by g.naam, g.code, r.id")
                .forEach(r -> {
                    List<Plaats> plaatsen = alle.computeIfAbsent(new Gemeente(tekst(r[0]), tekst(r[1]), tekst(r[2])), g -> new ArrayList<>());
                    if (r[3] != null) {
                        plaatsen.add(new Plaats(sleutel(r[3], r[4]), tekst(r[5])));
                    }
                });
        return alle;
    }

    private Map<String, List<String>> aliassen() {
        Map<String, List<String>> namen = new LinkedHashMap<>();
        rijen("select dusi_ref, naam from onderwijsregio_alias order by dusi_ref, naam")
                .forEach(r -> namen.computeIfAbsent(tekst(r[0]), k -> new ArrayList<>()).add(tekst(r[1])));
        return namen;
    }

    private static Regiokaart kaart(Object[] r, Map<String, List<String>> namen) {
        return new Regiokaart(sleutel(r[0], r[1]), tekst(r[2]), tekst(r[3]), (Boolean) r[4], (Boolean) r[5], (Boolean) r[6],
                r[7] == null ? null : Landelijk.valueOf(tekst(r[7])), (Boolean) r[8], namen.getOrDefault(tekst(r[1]), List.of()));
    }

    private static String sleutel(Object id, Object dusiRef) {
        return dusiRef == null ? "fictief-" + id : tekst(dusiRef);
    }

    private static String tekst(Object waarde) {
        return waarde == null ? null : waarde.toString().strip();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rijen(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    /** A gemeente as found. */
    record Gemeente(String code, String naam, String provincie) {}

    /** A composition: of which region, for which round. */
    record Plaats(String sleutel, String regeling) {}
}
