package nl.onderwijsregio.beoordeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads applications with how far they are; the number of queries does not depend on how many there are. */
@ApplicationScoped
class BeoordelingQuery {
    private static final String INGEDIEND = "select new nl.onderwijsregio.beoordeling.Ingediend(a.id, a.nummer, a.regioId, r.naam, a.regeling, a.regelversie, a.ingediendOp, p.naam)"
            + " from Aanvraag a join Onderwijsregio r on r.id = a.regioId join Partij p on p.id = a.partijId ";

    @PersistenceContext
    EntityManager em;

    /** The receipt of an application, and what was decided on it. */
    record Bewijsregel(long aanvraagId, String regeling, String regelversie, String bewijs, Uitspraak uitspraak, String beschikking) {
        Set<String> nietVerleend() {
            return beschikking == null ? Set.of() : Set.copyOf(Oordeeltekst.beschikking(beschikking).nietVerlenen());
        }
    }

    /** The applications of a round, first come first. */
    List<Ingediend> alle(String regeling) {
        return em.createQuery(INGEDIEND + "where a.regeling = :g order by a.ingediendOp, a.id", Ingediend.class).setParameter("g", regeling).getResultList();
    }

    /** Regions with a plan in the round that was not submitted, real ones first. */
    List<Verwachteregio> verwacht(String regeling) {
        return em.createQuery("select new nl.onderwijsregio.beoordeling.Verwachteregio(r.id, r.naam) from PlanVanAanpak p join Onderwijsregio r on r.id = p.regioId"
                + " where p.regeling = :g and p.document = nl.onderwijsregio.regeling.Documentsoort.PLAN and not exists (select a.id from Aanvraag a where a.planId = p.id)"
                + " order by r.fictief, r.naam, r.id", Verwachteregio.class).setParameter("g", regeling).getResultList();
    }

    Optional<Ingediend> van(long regio, String regeling) {
        return em.createQuery(INGEDIEND + "where a.regeling = :g and a.regioId = :r", Ingediend.class).setParameter("g", regeling).setParameter("r", regio).getResultStream().findFirst();
    }

    /** The receipts of a round. */
    List<Bewijsregel> bewijzen(String regeling) {
        return em.createQuery("select a.id, a.regeling, a.regelversie, a.bewijs, b.uitspraak, b.inhoud from Aanvraag a left join Beschikking b on b.aanvraagId = a.id"
                + " where a.regeling = :g order by a.id", Object[].class).setParameter("g", regeling).getResultStream()
                .map(r -> new Bewijsregel((Long) r[0], (String) r[1], (String) r[2], (String) r[3], (Uitspraak) r[4], (String) r[5])).toList();
    }

    /** The assessments of a round with their assessors. */
    List<Aanvraagbeoordeling> beoordelingen(String regeling) {
        return em.createQuery("select distinct b from Aanvraagbeoordeling b left join fetch b.oordelen where b.aanvraagId in (select a.id from Aanvraag a where a.regeling = :g)",
                Aanvraagbeoordeling.class).setParameter("g", regeling).getResultList();
    }

    /** The applications of a round on which was decided. */
    List<Long> beschikt(String regeling) {
        return em.createQuery("select b.aanvraagId from Beschikking b where b.aanvraagId in (select a.id from Aanvraag a where a.regeling = :g)", Long.class)
                .setParameter("g", regeling).getResultList();
    }

    /** The questions about an application, oldest first. */
    List<Regiovraag> vragen(long aanvraag) {
        return em.createQuery("select v from Regiovraag v where v.aanvraagId = :a order by v.id", Regiovraag.class).setParameter("a", aanvraag).getResultList();
    }

    /** How many questions wait for this region, per regeling of the application. */
    List<String> regelingenMetVraag(long regio) {
        return em.createQuery("select distinct a.regeling from Regiovraag v join Aanvraag a on a.id = v.aanvraagId where v.regioId = :r and v.beantwoordOp is null"
                + " and not exists (select b.id from Beschikking b where b.aanvraagId = a.id) order by a.regeling", String.class).setParameter("r", regio).getResultList();
    }

    /** The regelingen for which somebody applied. */
    List<String> regelingen() {
        return em.createQuery("select distinct a.regeling from Aanvraag a order by a.regeling", String.class).getResultList();
    }

    /** Whether that person acts or acted since the day for the region or for a party in it. */
    boolean heeftBelang(String gebruiker, long regio, LocalDate sinds) {
        return em.createQuery("select count(m) from Mandaat m where m.gebruiker = :g and (m.tot is null or m.tot >= :d) and (m.regioId = :r or m.partijId in"
                + " (select d.partijId from Deelname d where d.samenstelling.regioId = :r))", Long.class).setParameter("g", gebruiker).setParameter("d", sinds)
                .setParameter("r", regio).getSingleResult() > 0;
    }
}
