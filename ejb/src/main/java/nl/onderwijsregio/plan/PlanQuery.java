package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.onderwijsregio.regeling.Sector;

/** Reads plans for the screens; every method asks a fixed number of queries. */
@ApplicationScoped
public class PlanQuery {
    private static final String SECTIE = "select o.letter, o.tekst, o.versie, o.klaar, o.gewijzigdOp, o.gewijzigdDoor, p.naam, o.planId"
            + " from Planonderdeel o left join Mandaat m on m.id = o.gewijzigdMandaatId left join Partij p on p.id = m.partijId ";

    @PersistenceContext
    EntityManager em;
    @Inject
    BijzakenQuery bijzaken;

    /** A section as stored; nobody's right to write is in it. */
    record Sectie(String letter, String tekst, int versie, boolean klaar, Instant gewijzigdOp, String gewijzigdDoor, String namens) {
        static Sectie leeg(String letter) {
            return new Sectie(letter, "", 0, false, null, null, null);
        }
    }

    String regio(long regio) {
        return em.createQuery("select r.naam from Onderwijsregio r where r.id = :r", String.class).setParameter("r", regio)
                .getResultStream().findFirst().orElse("");
    }

    /** The stored sections by letter. */
    Map<String, Sectie> secties(long planId) {
        Map<String, Sectie> secties = new LinkedHashMap<>();
        em.createQuery(SECTIE + "where o.planId = :p order by o.letter", Object[].class).setParameter("p", planId).getResultList()
                .forEach(r -> secties.put((String) r[0], sectie(r)));
        return secties;
    }

    /** One stored section; empty text when nobody wrote it yet. */
    Sectie sectie(long planId, String letter) {
        return em.createQuery(SECTIE + "where o.planId = :p and o.letter = :l", Object[].class).setParameter("p", planId)
                .setParameter("l", letter).getResultStream().findFirst().map(PlanQuery::sectie).orElse(Sectie.leeg(letter));
    }

    private static Sectie sectie(Object[] r) {
        return new Sectie((String) r[0], (String) r[1], (Integer) r[2], (Boolean) r[3], (Instant) r[4], (String) r[5], (String) r[6]);
    }

    /** Activities that were not taken out, in the order of the plan, and the sources of money. */
    Begrotingsbeeld begroting(long planId) {
        Activiteitbijzaken erbij = bijzaken.van(planId);
        List<Activiteitregel> activiteiten = em.createQuery("select a.nummer, a.versie, a.functie, a.naam, a.doel, a.indicator,"
                + " a.eigenaarPartijId, p.naam, a.van, a.tot, a.bedrag, a.toelichting, a.id, a.resultaat, a.subsidie, a.eigenBijdrage"
                + " from Activiteit a left join Partij p on p.id = a.eigenaarPartijId where a.planId = :p and a.vervallen = false"
                + " order by a.volgorde, a.nummer", Object[].class).setParameter("p", planId).getResultList().stream()
                .map(r -> new Activiteitregel((Integer) r[0], (Integer) r[1], (Activiteitfunctie) r[2], (String) r[3], (String) r[4],
                        (String) r[5], (Long) r[6], Objects.requireNonNullElse((String) r[7], ""), (LocalDate) r[8], (LocalDate) r[9],
                        (BigDecimal) r[10], (String) r[11], (String) r[13], erbij.partners((Long) r[12]), erbij.doelen((Long) r[12]),
                        erbij.posten((Long) r[12]), (BigDecimal) r[14], (BigDecimal) r[15])).toList();
        List<Dekkingregel> dekking = em.createQuery("select d.bron, d.bedrag from Dekking d where d.planId = :p order by d.id", Object[].class)
                .setParameter("p", planId).getResultList().stream().map(r -> new Dekkingregel((String) r[0], (BigDecimal) r[1])).toList();
        return new Begrotingsbeeld(activiteiten, dekking);
    }

    /** The sectors of the participating vestigingen; mbo when a bestuur takes part as employer there. */
    Set<Sector> sectoren(long regio, String regeling) {
        Set<Sector> sectoren = EnumSet.noneOf(Sector.class);
        for (Object naam : em.createNativeQuery("select distinct lower(v.sector) from samenstelling s"
                + " join samenstelling_vestiging x on x.samenstelling_id = s.id join vestiging v on v.code = x.vestiging_code"
                + " where s.regio_id = :r and s.regeling = :g union select 'mbo' from samenstelling s"
                + " join deelname d on d.samenstelling_id = s.id where s.regio_id = :r and s.regeling = :g and d.mbo_werkgever = true")
                .setParameter("r", regio).setParameter("g", regeling).getResultList()) {
            Sector.vanNaam(naam.toString().strip()).ifPresent(sectoren::add);
        }
        return sectoren;
    }

    /** The facts answered in the plan, by name. */
    Map<String, Boolean> kenmerken(long planId) {
        Map<String, Boolean> antwoorden = new LinkedHashMap<>();
        for (Object rij : em.createNativeQuery("select k.naam, k.waarde from plan_kenmerk k where k.plan_id = :p").setParameter("p", planId)
                .getResultList()) {
            antwoorden.put(((Object[]) rij)[0].toString(), (Boolean) ((Object[]) rij)[1]);
        }
        return antwoorden;
    }

    /** All versions with the uses they were put to and the names given last, newest first. Three queries. */
    public List<Versieregel> versies(long planId) {
        Map<Long, List<Aanleiding>> gebruik = new LinkedHashMap<>();
        for (Object rij : em.createNativeQuery("select g.plan_versie_id, g.aanleiding from plan_versie_gebruik g"
                + " join plan_versie v on v.id = g.plan_versie_id where v.plan_id = :p order by g.id").setParameter("p", planId).getResultList()) {
            Object[] r = (Object[]) rij;
            List<Aanleiding> lijst = gebruik.computeIfAbsent(((Number) r[0]).longValue(), k -> new ArrayList<>());
            Aanleiding aanleiding = Aanleiding.valueOf(r[1].toString());
            if (!lijst.contains(aanleiding)) {
                lijst.add(aanleiding);
            }
        }
        Map<Long, String> namen = new LinkedHashMap<>();
        em.createQuery("select n.planVersieId, n.naam from Versienaam n where n.planVersieId in (select v.id from PlanVersie v where v.planId = :p)"
                + " order by n.id", Object[].class).setParameter("p", planId).getResultList().forEach(r -> namen.put((Long) r[0], (String) r[1]));
        return em.createQuery("select v.id, v.nummer, v.naam, v.sha256, v.gemaaktOp, v.gemaaktDoor, p.naam from PlanVersie v"
                + " left join Mandaat m on m.id = v.gemaaktMandaatId left join Partij p on p.id = m.partijId where v.planId = :p"
                + " order by v.nummer desc", Object[].class).setParameter("p", planId).getResultList().stream()
                .map(r -> new Versieregel((Long) r[0], (Integer) r[1], namen.getOrDefault((Long) r[0], (String) r[2]), new Vingerafdruk((String) r[3]), (Instant) r[4],
                        (String) r[5], (String) r[6], gebruik.getOrDefault((Long) r[0], List.of()))).toList();
    }
}
