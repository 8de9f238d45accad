package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the graph of gemeenten, their outlines, and what two files say differently about a vestiging. */
@ApplicationScoped
public class GebiedQuery {
    @PersistenceContext
    EntityManager em;

    /**
     * The pairs that make an area connected: borders over land and accepted water connections. Gemeenten that touch in one
     * point only, and candidates nobody accepted, are not in it.
     */
    public List<Grensregel> gemeentegraaf() {
        return GegevensQuery.rijen(em.createNativeQuery("""
                select gemeente_a, gemeente_b, soort, coalesce(lengte_m, afstand_m) as meters
                  from gemeente_grens where soort = 'GRENS' or soort = 'WATER' and aanvaard_op is not null
                 order by gemeente_a, gemeente_b
                """)).map(r -> new Grensregel(Cel.tekst(r[0]), Cel.tekst(r[1]), "WATER".equals(Cel.tekst(r[2])), Cel.geheel(r[3])))
                .toList();
    }

    /** Outlines of all gemeenten of today, by name, for a map made on the server. */
    public List<Omtrekregel> omtrekken() {
        return GegevensQuery.rijen(em.createNativeQuery("""
                select o.gemeentecode, g.naam, o.pad, o.min_x, o.min_y, o.max_x, o.max_y
                  from gemeente_omtrek o join gemeente g on g.code = o.gemeentecode
                 where g.verdwenen_op is null order by g.naam
                """)).map(r -> new Omtrekregel(Cel.tekst(r[0]), Cel.tekst(r[1]), Cel.tekst(r[2]), Cel.geheel(r[3]), Cel.geheel(r[4]),
                Cel.geheel(r[5]), Cel.geheel(r[6]))).toList();
    }

    /** Vestigingen of which a newer file names another bestuur than an older one, by vestigingscode. */
    public List<Bestuurswisseling> bestuurswisselingen() {
        return GegevensQuery.rijen(em.createNativeQuery("""
                select v.code, v.naam, oud.bestuursnummer, ob.naam as oudenaam, oud.peildatum, nieuw.bestuursnummer as nieuwnummer,
                       nb.naam as nieuwenaam, nieuw.peildatum as nieuwedatum
                  from vestiging v
                  join vestiging_bron oud on oud.vestiging_code = v.code
                  join vestiging_bron nieuw on nieuw.vestiging_code = v.code and nieuw.peildatum > oud.peildatum
                                           and nieuw.bestuursnummer <> oud.bestuursnummer
                  left join bestuur ob on ob.nummer = oud.bestuursnummer
                  left join bestuur nb on nb.nummer = nieuw.bestuursnummer
                 where v.bestuursnummer = nieuw.bestuursnummer
                 order by v.code, nieuw.peildatum
                """)).map(r -> new Bestuurswisseling(Cel.tekst(r[0]), Cel.tekst(r[1]), Cel.tekst(r[2]), Cel.tekst(r[3]), Cel.dag(r[4]),
                Cel.tekst(r[5]), Cel.tekst(r[6]), Cel.dag(r[7]))).toList();
    }
}
