package nl.onderwijsregio.voorbeeld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.plan.Vingerafdruk;

/** The examples and what was taken over of them. */
@ApplicationScoped
public class PlanvoorbeeldRepository {
    private static final String REGEL = "select v.id, r.naam, p.regeling, v.nummer, v.sha256, ";

    @PersistenceContext
    EntityManager em;

    void toevoegen(Planvoorbeeld voorbeeld) {
        em.persist(voorbeeld);
        em.flush();
    }

    void toevoegen(Herkomst herkomst) {
        em.persist(herkomst);
    }

    /** As it is shared now; empty when it is not. */
    Optional<Planvoorbeeld> geldend(long planVersieId) {
        return em.createQuery("select x from Planvoorbeeld x where x.planVersieId = :v and x.ingetrokkenOp is null", Planvoorbeeld.class).setParameter("v", planVersieId)
                .getResultStream().findFirst();
    }

    /** Numbers of the versions of a plan that are shared now. */
    Set<Integer> gedeeld(long planId) {
        return new HashSet<>(em.createQuery("select v.nummer from Planvoorbeeld x join PlanVersie v on v.id = x.planVersieId where v.planId = :p and x.ingetrokkenOp is null",
                Integer.class).setParameter("p", planId).getResultList());
    }

    /** What other regions share, newest first. */
    List<Planvoorbeeldregel> vanAnderen(long regio) {
        return regels(REGEL + "x.gedeeldOp from Planvoorbeeld x join PlanVersie v on v.id = x.planVersieId join PlanVanAanpak p on p.id = v.planId"
                + " join Onderwijsregio r on r.id = p.regioId where x.ingetrokkenOp is null and p.regioId <> :r and p.document = nl.onderwijsregio.regeling.Documentsoort.PLAN order by x.id desc", regio, false);
    }

    /** The newest version of each plan of the region for another regeling. */
    List<Planvoorbeeldregel> eigen(long regio, String regeling) {
        return regels(REGEL + "v.gemaaktOp from PlanVersie v join PlanVanAanpak p on p.id = v.planId join Onderwijsregio r on r.id = p.regioId where p.regioId = :r and p.document = nl.onderwijsregio.regeling.Documentsoort.PLAN"
                + " and v.nummer = (select max(w.nummer) from PlanVersie w where w.planId = v.planId) order by v.id desc", regio, true).stream()
                .filter(v -> !v.regeling().equals(regeling)).toList();
    }

    private List<Planvoorbeeldregel> regels(String vraag, long regio, boolean eigen) {
        return em.createQuery(vraag, Object[].class).setParameter("r", regio).getResultList().stream().map(r -> new Planvoorbeeldregel((Long) r[0], (String) r[1],
                (String) r[2], (Integer) r[3], new Vingerafdruk((String) r[4]), (Instant) r[5], eigen)).toList();
    }

    /** The source of each part that was taken over, the last one of each. */
    Map<String, Herkomstregel> herkomst(long planId) {
        Map<String, Herkomstregel> perDeel = new LinkedHashMap<>();
        em.createQuery("select h.deel, h.regio, h.regeling, h.nummer, h.sha256, h.moment, h.gebruiker from Herkomst h where h.planId = :p order by h.id", Object[].class)
                .setParameter("p", planId).getResultList().forEach(r -> perDeel.put((String) r[0], new Herkomstregel((String) r[0], (String) r[1], (String) r[2],
                        (Integer) r[3], new Vingerafdruk((String) r[4]), (Instant) r[5], (String) r[6])));
        return perDeel;
    }
}
