package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads the earlier texts of sections. One query each. */
@ApplicationScoped
public class StandQuery {
    private static final String VAN = " from Onderdeelstand s join Planonderdeel o on o.id = s.onderdeelId ";
    private static final String WAAR = "where o.planId = :p and o.letter = :l ";

    @PersistenceContext
    EntityManager em;

    List<Standregel> lijst(long planId, String letter, long voor, int meeste) {
        return em.createQuery("select new nl.onderwijsregio.plan.Standregel(s.id, s.versie, case when s.soort = :b then true else false end, s.moment,"
                + " s.gebruiker, p.naam)" + VAN + "left join Mandaat m on m.id = s.mandaatId left join Partij p on p.id = m.partijId " + WAAR
                + "and s.id < :v order by s.id desc", Standregel.class).setParameter("b", Onderdeelstand.Soort.BEWAARD).setParameter("p", planId)
                .setParameter("l", letter).setParameter("v", voor).setMaxResults(meeste).getResultList();
    }

    Optional<String> tekst(long planId, String letter, long stand) {
        return em.createQuery("select s.tekst" + VAN + WAAR + "and s.id = :s", String.class).setParameter("p", planId).setParameter("l", letter)
                .setParameter("s", stand).getResultStream().findFirst();
    }
}
