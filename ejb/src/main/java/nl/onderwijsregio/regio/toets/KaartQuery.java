package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the outlines for a map: the chosen gemeenten and the ones that border on them. One query. */
@ApplicationScoped
public class KaartQuery {
    @PersistenceContext
    EntityManager em;

    /** The outlines, neighbours first so that the chosen ones lie on top. */
    @SuppressWarnings("unchecked")
    public List<Gemeentevlak> vlakken(long samenstelling) {
        List<Object[]> rijen = em.createNativeQuery("select g.code, g.naam, o.pad, o.min_x, o.min_y, o.max_x, o.max_y,"
                + " case when sg.gemeente_code is null then 0 else 1 end from gemeente g join gemeente_omtrek o on o.gemeentecode = g.code"
                + " left join samenstelling_gemeente sg on sg.gemeente_code = g.code and sg.samenstelling_id = :s"
                + " where sg.gemeente_code is not null or exists (select 1 from gemeente_grens gr join samenstelling_gemeente k"
                + " on k.samenstelling_id = :s and ((k.gemeente_code = gr.gemeente_a and gr.gemeente_b = g.code)"
                + " or (k.gemeente_code = gr.gemeente_b and gr.gemeente_a = g.code)) where gr.soort <> 'PUNT') order by 8, g.naam")
                .setParameter("s", samenstelling).getResultList();
        return rijen.stream().map(r -> new Gemeentevlak(r[0].toString(), (String) r[1], (String) r[2], getal(r[3]), getal(r[4]), getal(r[5]),
                getal(r[6]), getal(r[7]) == 1)).toList();
    }

    private static int getal(Object waarde) {
        return ((Number) waarde).intValue();
    }
}
