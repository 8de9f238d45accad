package nl.onderwijsregio.regio.samenstellen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks up besturen, vestigingen and gemeenten in the imported files. One query per method. */
@ApplicationScoped
public class GegevensQuery {
    @PersistenceContext
    EntityManager em;

    /** Name of the bestuur with that number; its number when no file has a name. Empty when no file knows it. */
    @SuppressWarnings("unchecked")
    public Optional<String> bestuursnaam(String nummer) {
        return ((List<Object>) em.createNativeQuery("select coalesce(naam, concat('Bestuur ', nummer)) from bestuur where nummer = :n")
                .setParameter("n", nummer).getResultList()).stream().map(String::valueOf).findFirst();
    }

    /** Codes of the vestigingen of the bestuur that still exist. */
    public List<String> vestigingen(String bestuursnummer) {
        return codes("select code from vestiging where bestuursnummer = :x and verdwenen_op is null", bestuursnummer);
    }

    /** As {@link #vestigingen}, only those in the gemeenten. */
    @SuppressWarnings("unchecked")
    public List<String> vestigingenIn(String bestuursnummer, Collection<String> gemeenten) {
        if (gemeenten.isEmpty()) {
            return List.of();
        }
        return ((List<Object>) em.createNativeQuery("select code from vestiging where bestuursnummer = :x and verdwenen_op is null"
                + " and gemeentecode in (:g)").setParameter("x", bestuursnummer).setParameter("g", gemeenten).getResultList())
                .stream().map(String::valueOf).toList();
    }

    /** Those of the codes that are no vestiging in any file. */
    @SuppressWarnings("unchecked")
    public List<String> onbekendeVestigingen(Collection<String> codes) {
        List<String> bekend = ((List<Object>) em.createNativeQuery("select code from vestiging where code in (:c)")
                .setParameter("c", codes).getResultList()).stream().map(String::valueOf).toList();
        return codes.stream().filter(c -> !bekend.contains(c)).toList();
    }

    /** Those of the codes that are no gemeente in any file. */
    @SuppressWarnings("unchecked")
    public List<String> onbekendeGemeenten(Collection<String> codes) {
        List<String> bekend = ((List<Object>) em.createNativeQuery("select code from gemeente where code in (:c)")
                .setParameter("c", codes).getResultList()).stream().map(String::valueOf).toList();
        return codes.stream().filter(c -> !bekend.contains(c)).toList();
    }

    /** Besturen with existing vestigingen in the gemeenten that do not take part in the composition yet, most vestigingen first. */
    @SuppressWarnings("unchecked")
    public List<Bestuurvoorstel> besturenIn(Collection<String> gemeenten, long regio, String regeling) {
        if (gemeenten.isEmpty()) {
            return List.of();
        }
        List<Object[]> rijen = em.createNativeQuery("select b.nummer, coalesce(b.naam, concat('Bestuur ', b.nummer)), count(*),"
                + " sum(case when v.sector = 'PO' then 1 else 0 end) from vestiging v join bestuur b on b.nummer = v.bestuursnummer"
                + " where v.gemeentecode in (:g) and v.verdwenen_op is null and not exists (select 1 from deelname d"
                + " join samenstelling s on s.id = d.samenstelling_id join partij p on p.id = d.partij_id"
                + " where s.regio_id = :r and s.regeling = :k and p.bestuursnummer = b.nummer)"
                + " group by b.nummer, b.naam order by 3 desc, 2").setParameter("g", gemeenten).setParameter("r", regio)
                .setParameter("k", regeling).getResultList();
        return rijen.stream().map(GegevensQuery::voorstel).toList();
    }

    /** Besturen whose name or number contains the text, by name; with all their vestigingen counted. */
    @SuppressWarnings("unchecked")
    public List<Bestuurvoorstel> besturen(String zoek, int vanaf, int hoeveel) {
        List<Object[]> rijen = em.createNativeQuery("select b.nummer, coalesce(b.naam, concat('Bestuur ', b.nummer)), count(v.code),"
                + " sum(case when v.sector = 'PO' then 1 else 0 end) from bestuur b"
                + " left join vestiging v on v.bestuursnummer = b.nummer and v.verdwenen_op is null"
                + " where lower(coalesce(b.naam, '')) like :z escape '!' or b.nummer like :z escape '!'"
                + " group by b.nummer, b.naam order by 2, 1").setParameter("z", patroon(zoek))
                .setFirstResult(vanaf).setMaxResults(hoeveel).getResultList();
        return rijen.stream().map(GegevensQuery::voorstel).toList();
    }

    /** All gemeenten that exist, by name. */
    @SuppressWarnings("unchecked")
    public List<Gemeentekeuze> gemeenten() {
        return ((List<Object[]>) em.createNativeQuery("select code, naam, provincie from gemeente where verdwenen_op is null order by naam")
                .getResultList()).stream().map(r -> new Gemeentekeuze(r[0].toString(), (String) r[1], (String) r[2])).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> codes(String sql, String waarde) {
        return ((List<Object>) em.createNativeQuery(sql).setParameter("x", waarde).getResultList()).stream().map(String::valueOf).toList();
    }

    private static Bestuurvoorstel voorstel(Object[] r) {
        int alle = ((Number) r[2]).intValue();
        int po = r[3] == null ? 0 : ((Number) r[3]).intValue();
        return new Bestuurvoorstel((String) r[0], (String) r[1], po, alle - po);
    }

    private static String patroon(String zoek) {
        String kaal = zoek.strip().toLowerCase(java.util.Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + kaal + "%";
    }
}
