package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads from the composition what the attachments list. One query per list. */
@ApplicationScoped
public class BijlageQuery {
    private static final String SAMENSTELLING = " join samenstelling s on s.id = x.samenstelling_id where s.regio_id = :r and s.regeling = :g ";

    @PersistenceContext
    EntityManager em;

    /** Kind, name, bevoegd-gezagnummer and whether it is the penvoerder, per party; then per vestiging of that bestuur code, name, place. */
    List<Object[]> partijen(PlanVanAanpak plan) {
        return rijen(plan, "select p.soort, p.naam, p.bestuursnummer, case when x.penvoerder then 'ja' else 'nee' end, b.naam"
                + " from deelname x join partij p on p.id = x.partij_id left join bestuur b on b.nummer = p.bestuursnummer"
                + SAMENSTELLING + "order by p.soort, p.naam, p.id");
    }

    /** Bevoegd-gezagnummer, name of the bestuur, code, name, sector and place of every participating vestiging. */
    List<Object[]> vestigingen(PlanVanAanpak plan) {
        return rijen(plan, "select v.bestuursnummer, b.naam, v.code, v.naam, v.sector, v.plaats, v.peildatum from samenstelling_vestiging x"
                + " join vestiging v on v.code = x.vestiging_code left join bestuur b on b.nummer = v.bestuursnummer"
                + SAMENSTELLING + "order by v.bestuursnummer, v.code");
    }

    List<Object[]> gemeenten(PlanVanAanpak plan) {
        return rijen(plan, "select x.gemeente_code, g.naam, g.provincie, g.peildatum from samenstelling_gemeente x"
                + " left join gemeente g on g.code = x.gemeente_code" + SAMENSTELLING + "order by g.naam, x.gemeente_code");
    }

    /** The opleidingsscholen as stated last, those withdrawn left out. */
    List<Object[]> opleidingsscholen(PlanVanAanpak plan) {
        return rijen(plan, "select x.projectnummer, x.naam, x.aspirant_sinds, case when x.overeenkomst then 'ja' else 'nee' end, x.bron,"
                + " x.gebruiker, cast(x.moment as date), case when x.peer_review then 'ja' else 'nee' end from opleidingsschool x"
                + SAMENSTELLING + "and x.vervallen = false and x.id = (select max(y.id) from opleidingsschool y"
                + " where y.samenstelling_id = x.samenstelling_id and y.projectnummer = x.projectnummer) order by x.projectnummer");
    }

    /** The figures on students as stated last: kind, count, source, who, day. */
    List<Object[]> opgaven(PlanVanAanpak plan) {
        return rijen(plan, "select x.soort, x.aantal, x.bron, x.gebruiker, cast(x.moment as date) from opgave x" + SAMENSTELLING
                + "and x.soort in ('STUDENTEN', 'ZIJINSTROMERS') and x.aantal is not null and x.id = (select max(y.id) from opgave y"
                + " where y.samenstelling_id = x.samenstelling_id and y.soort = x.soort and y.sleutel = x.sleutel) order by x.soort");
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rijen(PlanVanAanpak plan, String sql) {
        return em.createNativeQuery(sql).setParameter("r", plan.regioId()).setParameter("g", plan.regeling()).getResultList();
    }
}
