package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Bestandregel;
import nl.onderwijsregio.plan.PlanInhoud.Dekkingregel;
import nl.onderwijsregio.plan.PlanInhoud.Opgaveregel;
import nl.onderwijsregio.plan.PlanInhoud.Opleidingsschoolregel;
import nl.onderwijsregio.plan.PlanInhoud.Partijregel;
import nl.onderwijsregio.plan.PlanInhoud.Partnerregel;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regio.DeelnemersQuery;

/** Collects the present content of a plan, with a number of queries that does not depend on its size. */
@ApplicationScoped
public class PlanInhoudQuery {
    @PersistenceContext
    EntityManager em;
    @Inject
    DeelnemersQuery deelnemers;
    @Inject
    PlanQuery lezen;
    @Inject
    BijlageRepository bijlagen;
    @Inject
    DeelQuery delen;

    /** The content as it stands now, changes of the running transaction included. */
    public PlanInhoud inhoud(PlanVanAanpak plan) {
        em.flush();
        if (plan.document() != Documentsoort.PLAN) {
            return PlanInhoud.afspraak(plan, regio(plan.regioId()), onderdelen(plan.id()), partijen(plan), delen.inhoud(plan.id()));
        }
        return PlanInhoud.van(plan, regio(plan.regioId()), onderdelen(plan.id()),
                activiteiten(plan.id()), dekking(plan.id()), partijen(plan), codes(plan, "samenstelling_gemeente", "gemeente_code"),
                codes(plan, "samenstelling_vestiging", "vestiging_code"), new TreeMap<>(lezen.kenmerken(plan.id())), opgaven(plan),
                opleidingsscholen(plan), bijlagen(plan.id()), delen.inhoud(plan.id()));
    }

    private String regio(long regio) {
        return em.createQuery("select r.naam from Onderwijsregio r where r.id = :r", String.class).setParameter("r", regio).getSingleResult();
    }

    private SortedMap<String, String> onderdelen(long planId) {
        SortedMap<String, String> teksten = new TreeMap<>();
        em.createQuery("select o.letter, o.tekst from Planonderdeel o where o.planId = :p", Object[].class).setParameter("p", planId)
                .getResultList().stream().filter(r -> !((String) r[1]).isBlank()).forEach(r -> teksten.put((String) r[0], (String) r[1]));
        return teksten;
    }

    private List<Activiteitregel> activiteiten(long planId) {
        return lezen.begroting(planId).activiteiten().stream().map(PlanInhoudQuery::activiteit).toList();
    }

    private static Activiteitregel activiteit(nl.onderwijsregio.plan.Activiteitregel a) {
        return new Activiteitregel(a.nummer(), a.functie(), a.naam(), a.doel(), a.indicator(), a.eigenaarPartijId(), a.eigenaar(),
                a.van().toString(), a.tot().toString(), Inhoudvorm.euro(a.bedrag()), a.toelichting(), a.resultaat(),
                a.partners().entrySet().stream().map(p -> new Partnerregel(p.getKey(), p.getValue())).toList(), List.copyOf(a.doelen()),
                a.posten().stream().map(Inhoudvorm::regel).toList(), Inhoudvorm.euro(a.subsidie()), Inhoudvorm.euro(a.eigenBijdrage()));
    }

    private List<Dekkingregel> dekking(long planId) {
        return em.createQuery("select d.bron, d.bedrag from Dekking d where d.planId = :p", Object[].class).setParameter("p", planId)
                .getResultList().stream().map(r -> new Dekkingregel((String) r[0], ((BigDecimal) r[1]).setScale(2).toPlainString()))
                .sorted(Comparator.comparing(Dekkingregel::bron).thenComparing(Dekkingregel::bedrag)).toList();
    }

    private List<Partijregel> partijen(PlanVanAanpak plan) {
        return deelnemers.deelnemers(plan.regioId(), plan.regeling()).stream()
                .map(d -> new Partijregel(d.partijId(), d.naam(), d.soort().name(), d.penvoerder(), d.mboWerkgever()))
                .sorted(Comparator.comparingLong(Partijregel::partijId)).toList();
    }

    private List<Opgaveregel> opgaven(PlanVanAanpak plan) {
        return em.createQuery("select new nl.onderwijsregio.plan.PlanInhoud$Opgaveregel(o.soort, o.sleutel, o.aantal, o.bron) from Opgave o"
                + " where o.aantal is not null and o.id in (select max(x.id) from Opgave x join Samenstelling s on s.id = x.samenstellingId"
                + " where s.regioId = :r and s.regeling = :g group by x.soort, x.sleutel)", Opgaveregel.class)
                .setParameter("r", plan.regioId()).setParameter("g", plan.regeling()).getResultList();
    }

    private List<Opleidingsschoolregel> opleidingsscholen(PlanVanAanpak plan) {
        return em.createQuery("select new nl.onderwijsregio.plan.PlanInhoud$Opleidingsschoolregel(o.projectnummer, o.naam, o.aspirantSinds,"
                + " o.overeenkomst, o.peerReview, o.bron) from Opleidingsschool o where o.vervallen = false and o.id in (select max(x.id)"
                + " from Opleidingsschool x join Samenstelling s on s.id = x.samenstellingId where s.regioId = :r and s.regeling = :g"
                + " group by x.projectnummer)", Opleidingsschoolregel.class)
                .setParameter("r", plan.regioId()).setParameter("g", plan.regeling()).getResultList();
    }

    private List<Bestandregel> bijlagen(long planId) {
        return bijlagen.lijst(planId).stream().map(b -> new Bestandregel(b.letter(), b.naam(), b.sha256())).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> codes(PlanVanAanpak plan, String tabel, String kolom) {
        List<Object> codes = em.createNativeQuery("select x." + kolom + " from " + tabel + " x join samenstelling s on s.id = x.samenstelling_id"
                + " where s.regio_id = :r and s.regeling = :g").setParameter("r", plan.regioId()).setParameter("g", plan.regeling()).getResultList();
        return codes.stream().map(c -> c.toString().strip()).toList();
    }
}
