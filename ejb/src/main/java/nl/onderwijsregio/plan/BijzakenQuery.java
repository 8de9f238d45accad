package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what belongs to the activities of a plan; three queries, however many activities there are. */
@ApplicationScoped
public class BijzakenQuery {
    @PersistenceContext
    EntityManager em;

    Activiteitbijzaken van(long planId) {
        return new Activiteitbijzaken(partners(planId), doelen(planId), posten(planId));
    }

    private Map<Long, SortedMap<Long, String>> partners(long planId) {
        Map<Long, SortedMap<Long, String>> partners = new HashMap<>();
        rijen("select a.id, x, p.naam from Activiteit a join a.partners x join Partij p on p.id = x", planId)
                .forEach(r -> partners.computeIfAbsent((Long) r[0], k -> new TreeMap<>()).put((Long) r[1], (String) r[2]));
        return partners;
    }

    private Map<Long, SortedSet<Integer>> doelen(long planId) {
        Map<Long, SortedSet<Integer>> doelen = new HashMap<>();
        rijen("select a.id, x from Activiteit a join a.doelen x", planId)
                .forEach(r -> doelen.computeIfAbsent((Long) r[0], k -> new TreeSet<>()).add((Integer) r[1]));
        return doelen;
    }

    private Map<Long, List<Begrotingspost>> posten(long planId) {
        Map<Long, List<Begrotingspost>> posten = new HashMap<>();
        em.createQuery("select a.id, x from Activiteit a join a.posten x where a.planId = :p and a.vervallen = false order by a.id, x.nummer", Object[].class)
                .setParameter("p", planId).getResultList()
                .forEach(r -> posten.computeIfAbsent((Long) r[0], k -> new ArrayList<>()).add((Begrotingspost) r[1]));
        return posten;
    }

    private List<Object[]> rijen(String vraag, long planId) {
        return em.createQuery(vraag + " where a.planId = :p and a.vervallen = false", Object[].class).setParameter("p", planId).getResultList();
    }
}
