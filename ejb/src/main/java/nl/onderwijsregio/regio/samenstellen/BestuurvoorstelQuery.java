package nl.onderwijsregio.regio.samenstellen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Finds the besturen that the chosen gemeenten suggest. One query. */
@ApplicationScoped
public class BestuurvoorstelQuery {
    @PersistenceContext
    EntityManager em;

    /** Besturen with existing vestigingen in the gemeenten that do not take part yet; most vestigingen there first. */
    @SuppressWarnings("unchecked")
    public List<Bestuurvoorstel> voorstellen(Collection<String> gemeenten, long regio, String regeling) {
        if (gemeenten.isEmpty()) {
            return List.of();
        }
        List<Object[]> rijen = em.createNativeQuery("""
                select b.nummer, coalesce(b.naam, concat('Bestuur ', b.nummer)) as naam, count(*) as alle,
                       sum(case when v.sector = 'PO' then 1 else 0 end) as po
                  from vestiging v join bestuur b on b.nummer = v.bestuursnummer
                 where v.gemeentecode in (:g) and v.verdwenen_op is null
                   and not exists (select 1 from deelname d join samenstelling s on s.id = d.samenstelling_id
                                     join partij p on p.id = d.partij_id
                                    where s.regio_id = :r and s.regeling = :k and p.bestuursnummer = b.nummer)
                 group by b.nummer, b.naam order by 3 desc, 2
                """).setParameter("g", gemeenten).setParameter("r", regio).setParameter("k", regeling).getResultList();
        return rijen.stream().map(r -> new Bestuurvoorstel((String) r[0], (String) r[1], ((Number) r[3]).intValue(),
                ((Number) r[2]).intValue() - ((Number) r[3]).intValue())).toList();
    }
}
