package nl.onderwijsregio.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads where the regions stand. One query, however many regions there are. */
@ApplicationScoped
class RegiostandQuery {
    private static final String SELECT = "select r.id, r.naam, r.dusiRef, r.reCode, r.po, r.vo, r.mbo, r.fictief, s.id, p.id,"
            + " cast(p.status as string), pv.naam,"
            + " (select count(d) from Deelname d where d.samenstelling.id = s.id),"
            + " (select count(d) from Deelname d where d.samenstelling.id = s.id and d.bevestigdOp is not null),"
            + " (select max(v.nummer) from PlanVersie v where v.planId = p.id and exists (select g.id from Versiegebruik g"
            + " where g.planVersieId = v.id and g.aanleiding in (nl.onderwijsregio.plan.Aanleiding.STEMMING, nl.onderwijsregio.plan.Aanleiding.RE,"
            + " nl.onderwijsregio.plan.Aanleiding.INDIENEN))),"
            + " (select max(w.tijd.sluit) from Stemronde w where w.voorstel.planId = p.id and w.status = nl.onderwijsregio.besluit.Rondestatus.GEPLAND),"
            + " (select max(b.verstuurdOp) from Aanbevelingenbrief b where b.planId = p.id),"
            + " (select count(a) from Aanbeveling a where a.brief.planId = p.id and a.brief.verstuurdOp is not null and a.opvolging is null),"
            + " q.ingediendOp, q.nummer, q.bedrag,"
            + " (select max(g.begint) from Gesprek g where g.regioId = r.id and g.status = nl.onderwijsregio.gesprek.Gesprekstatus.GEHOUDEN),"
            + " (select count(k) from Gesprek g join Verslagpunt k on k.verslag.id = g.gedeeldId where g.regioId = r.id and not exists (select o.id from Opvolging o"
            + " where o.gesprekId = g.id and o.nummer = k.nummer and o.stand = nl.onderwijsregio.gesprek.Opvolgstand.GEDAAN)),"
            + " (select min(g.begint) from Gesprek g where g.regioId = r.id and g.status = nl.onderwijsregio.gesprek.Gesprekstatus.GEPLAND and g.begint > :nu)"
            + " from Onderwijsregio r left join Samenstelling s on s.regioId = r.id and s.regeling = :g"
            + " left join PlanVanAanpak p on p.regioId = r.id and p.regeling = :g"
            + " and p.document = nl.onderwijsregio.regeling.Documentsoort.PLAN left join Aanvraag q on q.planId = p.id"
            + " left join Deelname pd on pd.samenstelling.id = s.id and pd.penvoerder = true left join Partij pv on pv.id = pd.partijId ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock klok;

    /** All regions by name, real ones first. */
    List<Regiostand> alle(String regeling) {
        return em.createQuery(SELECT + "order by r.fictief, r.naam, r.id", Object[].class).setParameter("g", regeling).setParameter("nu", klok.instant()).getResultStream()
                .map(RegiostandQuery::stand).toList();
    }

    /** One region. */
    Optional<Regiostand> een(String regeling, long regio) {
        return em.createQuery(SELECT + "where r.id = :r", Object[].class).setParameter("g", regeling).setParameter("nu", klok.instant()).setParameter("r", regio)
                .getResultStream().map(RegiostandQuery::stand).findFirst();
    }

    private static Regiostand stand(Object[] r) {
        return new Regiostand((Long) r[0], (String) r[1], (String) r[2], (String) r[3], (Boolean) r[4], (Boolean) r[5], (Boolean) r[6],
                (Boolean) r[7], fase(r[8], (String) r[10]), (String) r[11], (Long) r[12], (Long) r[13], (Integer) r[14], (Instant) r[15],
                (Instant) r[16], (Long) r[17], (Instant) r[18], (String) r[19], (BigDecimal) r[20], (Instant) r[21], (Long) r[22], (Instant) r[23]);
    }

    private static Fase fase(Object samenstelling, String planstatus) {
        if (planstatus != null) {
            return Fase.valueOf(planstatus);
        }
        return samenstelling == null ? Fase.NIET_BEGONNEN : Fase.SAMENSTELLEN;
    }
}
