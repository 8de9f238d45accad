package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads small things about compositions. One query per method. */
@ApplicationScoped
public class SamenstellingsversieQuery {
    @PersistenceContext
    EntityManager em;

    /** The text of the regeling that the composition was begun with; empty when nothing was composed yet. */
    public Optional<String> regelversie(long regio, String regeling) {
        return em.createQuery("select s.regelversie from Samenstelling s where s.regioId = :r and s.regeling = :g", String.class)
                .setParameter("r", regio).setParameter("g", regeling).getResultStream().findFirst();
    }

    /** Which part of the besturen in the area takes part. */
    public Deelnamegraad deelnamegraad(long samenstelling) {
        Object[] rij = (Object[]) em.createNativeQuery("""
                select count(distinct case when doet.id is not null then v.bestuursnummer end), count(distinct v.bestuursnummer),
                       (select count(*) from deelname d join partij p on p.id = d.partij_id where d.samenstelling_id = :s and p.soort = 'OPLEIDER')
                  from vestiging v
                  left join (select p.bestuursnummer as id from deelname d join partij p on p.id = d.partij_id where d.samenstelling_id = :s) doet
                         on doet.id = v.bestuursnummer
                 where v.verdwenen_op is null
                   and v.gemeentecode in (select g.gemeente_code from samenstelling_gemeente g where g.samenstelling_id = :s)
                   and v.sector in (select k.sector from samenstelling_vestiging sv join vestiging k on k.code = sv.vestiging_code
                                     where sv.samenstelling_id = :s)
                """).setParameter("s", samenstelling).getSingleResult();
        return new Deelnamegraad(((Number) rij[0]).longValue(), ((Number) rij[1]).longValue(), ((Number) rij[2]).longValue());
    }

    /** Every figure ever stated for the composition, newest first. */
    public List<Opgavestand> geschiedenis(long samenstelling) {
        return em.createQuery("select new nl.onderwijsregio.regio.toets.Opgavestand(o.soort, o.sleutel, o.aantal, o.bron, o.gebruiker,"
                + " o.moment) from Opgave o where o.samenstellingId = :s order by o.id desc", Opgavestand.class)
                .setParameter("s", samenstelling).getResultList();
    }
}
