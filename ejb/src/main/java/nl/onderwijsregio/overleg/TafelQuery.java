package nl.onderwijsregio.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.plan.PlanVanAanpak;

/** Reads what lies on the tables of several regions. One query each, however many regions there are. */
@ApplicationScoped
public class TafelQuery {
    @PersistenceContext
    EntityManager em;

    /** The documents those regions write or wrote. */
    List<PlanVanAanpak> plannen(Collection<Long> regios) {
        return em.createQuery("select p from PlanVanAanpak p where p.regioId in :r order by p.regeling desc, p.document, p.id", PlanVanAanpak.class)
                .setParameter("r", regios).getResultList();
    }

    /** The last vote called on each plan. */
    Map<Long, Puntstemming> stemmingen(Collection<Long> regios, Instant nu) {
        Map<Long, Puntstemming> per = new LinkedHashMap<>();
        em.createQuery("select " + VergaderingQuery.STEMMING + ", r.voorstel.planId from Stemronde r where r.voorstel.regioId in :r and r.voorstel.planId is not null order by r.id",
                Object[].class).setParameter("r", regios).getResultStream().forEach(r -> per.put((Long) r[10], VergaderingQuery.stemming(r, 0, nu)));
        return per;
    }

    /** The first meeting to come at which each plan is on the agenda, as a version or as a vote. */
    Map<Long, Tafelmoment> opTafel(Collection<Long> regios, Instant nu) {
        Map<Long, Tafelmoment> per = new LinkedHashMap<>();
        em.createQuery("select coalesce(w.planId, r.voorstel.planId), v.id, o.naam, v.begint from Vergaderpunt p join Vergadering v on v.id = p.vergaderingId"
                + " join Orgaan o on o.id = v.orgaanId left join PlanVersie w on w.id = p.planVersieId left join Stemronde r on r.id = p.stemrondeId"
                + " where v.regioId in :r and v.afgezegdOp is null and v.begint > :n and p.vervallenOp is null order by v.begint, v.id", Object[].class)
                .setParameter("r", regios).setParameter("n", nu).getResultStream().filter(r -> r[0] != null)
                .forEach(r -> per.putIfAbsent((Long) r[0], new Tafelmoment((Long) r[1], (String) r[2], (Instant) r[3])));
        return per;
    }
}
