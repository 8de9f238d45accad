package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads gemeenten, besturen and vestigingen: open data that everybody who is signed in may see. Every method is one
 * query, however many codes it gets.
 */
@ApplicationScoped
public class GegevensQuery {
    private static final String VESTIGING = """
            select v.code, v.brin, v.sector, v.soort, v.naam, v.bestuursnummer, b.naam as bestuursnaam, v.gemeentecode,
                   g.naam as gemeentenaam, v.plaats, v.verdwenen_op
              from vestiging v left join bestuur b on b.nummer = v.bestuursnummer left join gemeente g on g.code = v.gemeentecode
            """;
    private static final String BESTUUR = """
            select b.nummer, b.naam,
                   (select count(*) from vestiging v where v.bestuursnummer = b.nummer and v.sector = 'PO' and v.verdwenen_op is null) as po,
                   (select count(*) from vestiging v where v.bestuursnummer = b.nummer and v.sector = 'VO' and v.verdwenen_op is null) as vo
              from bestuur b
            """;

    @PersistenceContext
    EntityManager em;

    /** All gemeenten of today, by name. */
    public List<Gemeenteregel> gemeenten() {
        return rijen(em.createNativeQuery("select code, naam, duo_naam, provincie, arbeidsmarktregio from gemeente"
                + " where verdwenen_op is null order by naam"))
                .map(r -> new Gemeenteregel(Cel.tekst(r[0]), Cel.tekst(r[1]), Cel.tekst(r[2]), Cel.tekst(r[3]), Cel.tekst(r[4])))
                .toList();
    }

    /** The vestigingen with these codes, vanished ones included; unknown codes are simply absent. */
    public List<Vestigingregel> vestigingen(Collection<String> codes) {
        return codes.isEmpty() ? List.of()
                : vestigingen(em.createNativeQuery(VESTIGING + "where v.code in (:x) order by v.code").setParameter("x", codes));
    }

    /** The vestigingen that exist in these gemeenten. */
    public List<Vestigingregel> vestigingenInGemeenten(Collection<String> gemeentecodes) {
        return gemeentecodes.isEmpty() ? List.of() : vestigingen(em.createNativeQuery(VESTIGING
                + "where v.gemeentecode in (:x) and v.verdwenen_op is null order by g.naam, v.naam, v.code").setParameter("x", gemeentecodes));
    }

    /** The vestigingen that exist of these besturen, in every gemeente. */
    public List<Vestigingregel> vestigingenVanBesturen(Collection<String> bestuursnummers) {
        return bestuursnummers.isEmpty() ? List.of() : vestigingen(em.createNativeQuery(VESTIGING
                + "where v.bestuursnummer in (:x) and v.verdwenen_op is null order by g.naam, v.naam, v.code").setParameter("x", bestuursnummers));
    }

    /** Existing vestigingen by the beginning of the code or a part of the name or place; at most so many. */
    public List<Vestigingregel> zoekVestigingen(String tekst, int hoogstens) {
        return vestigingen(em.createNativeQuery(VESTIGING + "where v.verdwenen_op is null and (lower(v.code) like :begin escape '!'"
                + " or lower(v.naam) like :deel escape '!' or lower(v.plaats) like :begin escape '!') order by v.naam, v.code")
                .setParameter("begin", like(tekst) + "%").setParameter("deel", "%" + like(tekst) + "%").setMaxResults(hoogstens));
    }

    /** Besturen by the beginning of the number (leading zeros may be left out) or a part of the name; at most so many. */
    public List<Bestuurregel> zoekBesturen(String tekst, int hoogstens) {
        return besturen(em.createNativeQuery(BESTUUR + "where b.verdwenen_op is null and (b.nummer like :begin escape '!'"
                + " or b.nummer = :nummer or lower(b.naam) like :deel escape '!') order by b.naam, b.nummer")
                .setParameter("begin", like(tekst) + "%").setParameter("deel", "%" + like(tekst) + "%")
                .setParameter("nummer", nummer(tekst)).setMaxResults(hoogstens));
    }

    /** The besturen with these numbers. */
    public List<Bestuurregel> besturen(Collection<String> nummers) {
        return nummers.isEmpty() ? List.of()
                : besturen(em.createNativeQuery(BESTUUR + "where b.nummer in (:x) order by b.nummer").setParameter("x", nummers));
    }

    /** One bestuur. */
    public Optional<Bestuurregel> bestuur(String nummer) {
        return besturen(List.of(nummer)).stream().findFirst();
    }

    /** How much the files brought; what the demonstration made up is not counted. */
    public Gegevensstand stand() {
        Object[] r = rijen(em.createNativeQuery("""
                select (select count(*) from gemeente where verdwenen_op is null and levering_id not in (:demo)) as a,
                       (select count(*) from bestuur b join levering l on l.id = b.levering_id where b.verdwenen_op is null
                           and l.soort in ('BESTUREN', 'BESTUREN_BEWERKT')) as b,
                       (select count(*) from vestiging where sector = 'PO' and verdwenen_op is null and levering_id not in (:demo)) as c,
                       (select count(*) from vestiging where sector = 'VO' and verdwenen_op is null and levering_id not in (:demo)) as d,
                       (select count(*) from gemeente_grens where soort = 'GRENS' and levering_id not in (:demo)) as e,
                       (select count(*) from gemeente_grens where soort = 'WATER') as f,
                       (select count(*) from gemeente_grens where soort = 'WATER' and aanvaard_op is not null) as g
                """.replace(":demo", "select id from levering where soort = 'DEMO'"))).findFirst().orElseThrow();
        return new Gegevensstand(Cel.aantal(r[0]), Cel.aantal(r[1]), Cel.aantal(r[2]), Cel.aantal(r[3]), Cel.aantal(r[4]),
                Cel.aantal(r[5]), Cel.aantal(r[6]));
    }

    private static List<Vestigingregel> vestigingen(Query query) {
        return rijen(query).map(r -> new Vestigingregel(Cel.tekst(r[0]), Cel.tekst(r[1]), Cel.tekst(r[2]), Cel.tekst(r[3]),
                Cel.tekst(r[4]), Cel.tekst(r[5]), Cel.tekst(r[6]), Cel.tekst(r[7]), Cel.tekst(r[8]), Cel.tekst(r[9]), r[10] != null)).toList();
    }

    private static List<Bestuurregel> besturen(Query query) {
        return rijen(query).map(r -> new Bestuurregel(Cel.tekst(r[0]), Cel.tekst(r[1]), Cel.geheel(r[2]), Cel.geheel(r[3]))).toList();
    }

    @SuppressWarnings("unchecked")
    static Stream<Object[]> rijen(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static String nummer(String tekst) {
        String schoon = tekst.strip();
        return schoon.matches("[0-9]{1,5}") ? Bestuursnummer.of(schoon).waarde() : "";
    }

    private static String like(String tekst) {
        return tekst.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
