package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads counts of pupils. One query, however many vestigingen. */
@ApplicationScoped
public class TellingQuery {
    private static final String DICHTSTBIJ = """
            select v.code, v.sector, n.peildatum, n.ondergrens, n.bovengrens, n.benaderd, l.bron, l.licentie
              from vestiging v
              left join (select t.vestiging_code, t.peildatum, t.ondergrens, t.bovengrens, t.benaderd, t.levering_id,
                                row_number() over (partition by t.vestiging_code order by
                                  case when w.sector = 'PO' then
                                    case when t.peildatum > cast(:po as date) then t.peildatum - cast(:po as date)
                                         else cast(:po as date) - t.peildatum end
                                  else
                                    case when t.peildatum > cast(:vo as date) then t.peildatum - cast(:vo as date)
                                         else cast(:vo as date) - t.peildatum end
                                  end, t.peildatum) as volgorde
                           from telling t join vestiging w on w.code = t.vestiging_code
                          where t.vestiging_code in (:codes)) n
                on n.vestiging_code = v.code and n.volgorde = 1
              left join levering l on l.id = n.levering_id
             where v.code in (:codes)
             order by v.code
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * For each vestiging the count whose reference date is nearest to the legal teldatum of its sector (equally near: the
     * earlier). For LDNOR 2025 that is 1-2-2023 for po, which 1-10-2022 stands in for, and 1-10-2023 for vo.
     *
     * @param codes vestigingscodes; unknown ones are left out
     * @param teldatumPo the day the regeling counts po pupils on
     * @param teldatumVo the day the regeling counts vo pupils on
     * @return by vestigingscode; a vestiging without any figure has an entry that is not known
     */
    public Map<String, Tellingregel> dichtstbij(Collection<String> codes, LocalDate teldatumPo, LocalDate teldatumVo) {
        Map<String, Tellingregel> tellingen = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            GegevensQuery.rijen(em.createNativeQuery(DICHTSTBIJ).setParameter("codes", codes)
                    .setParameter("po", teldatumPo).setParameter("vo", teldatumVo))
                    .map(r -> regel(r, teldatumPo, teldatumVo)).forEach(t -> tellingen.put(t.vestigingscode(), t));
        }
        return tellingen;
    }

    private static Tellingregel regel(Object[] r, LocalDate teldatumPo, LocalDate teldatumVo) {
        String sector = Cel.tekst(r[1]);
        return new Tellingregel(Cel.tekst(r[0]), sector, Cel.dag(r[2]), sector.equals("PO") ? teldatumPo : teldatumVo,
                Cel.geheel(r[3]), Cel.geheel(r[4]), Boolean.TRUE.equals(r[5]), Cel.tekst(r[6]), Cel.tekst(r[7]));
    }

    /** All counts of one vestiging, newest first, each with its source. */
    public List<Tellingregel> van(String code) {
        return GegevensQuery.rijen(em.createNativeQuery("""
                select t.vestiging_code, t.sector, t.peildatum, t.ondergrens, t.bovengrens, t.benaderd, l.bron, l.licentie
                  from telling t join levering l on l.id = t.levering_id
                 where t.vestiging_code = :code order by t.peildatum desc
                """).setParameter("code", code))
                .map(r -> regel(r, Cel.dag(r[2]), Cel.dag(r[2]))).toList();
    }
}
