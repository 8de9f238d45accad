package nl.onderwijsregio.opmerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import nl.onderwijsregio.opmerking.Opmerkingbeeld.Bijdrage;

/** Reads conversations; a fixed number of queries. */
@ApplicationScoped
public class OpmerkingQuery {
    private static final String PARTIJ = " left join Mandaat m on m.id = o.mandaatId left join Partij p on p.id = m.partijId ";

    @PersistenceContext
    EntityManager em;

    /** The conversations of a section, newest first; what the reader may do is not filled in. */
    List<Opmerkingbeeld> lijst(long planId, String letter, BiPredicate<String, String> staatEr) {
        List<Object[]> rijen = em.createQuery("select o.id, o.citaat, o.tekst, o.gebruiker, p.naam, o.moment, o.voorstel, o.voorstelstand, o.status,"
                + " o.afgehandeldDoor, o.afgehandeldOp, o.ervoor from Opmerking o" + PARTIJ + "where o.planId = :p and o.letter = :l order by o.id desc", Object[].class)
                .setParameter("p", planId).setParameter("l", letter).setMaxResults(Opmerkingen.MEESTE).getResultList();
        Map<Long, List<Bijdrage>> reacties = reacties(planId, letter);
        Map<Long, List<String>> vermeld = vermeld(planId, letter);
        return rijen.stream().map(r -> new Opmerkingbeeld((Long) r[0], (String) r[1], staatEr.test((String) r[1], (String) r[11]), new Bijdrage((String) r[2], (String) r[3], (String) r[4], (Instant) r[5]),
                (String) r[6], (Voorstelstand) r[7], r[8] == Opmerking.Status.OPEN, (String) r[9], (Instant) r[10],
                reacties.getOrDefault((Long) r[0], List.of()), vermeld.getOrDefault((Long) r[0], List.of()), false, false)).toList();
    }

    private Map<Long, List<Bijdrage>> reacties(long planId, String letter) {
        Map<Long, List<Bijdrage>> per = new LinkedHashMap<>();
        em.createQuery("select o.opmerkingId, o.tekst, o.gebruiker, p.naam, o.moment from Opmerkingreactie o" + PARTIJ
                + "where o.opmerkingId in (select x.id from Opmerking x where x.planId = :p and x.letter = :l) order by o.id", Object[].class)
                .setParameter("p", planId).setParameter("l", letter).getResultList().forEach(r -> per.computeIfAbsent((Long) r[0], k -> new ArrayList<>())
                        .add(new Bijdrage((String) r[1], (String) r[2], (String) r[3], (Instant) r[4])));
        return per;
    }

    private Map<Long, List<String>> vermeld(long planId, String letter) {
        Map<Long, List<String>> per = new LinkedHashMap<>();
        em.createQuery("select distinct v.opmerkingId, v.gebruiker from Vermelding v where v.opmerkingId in"
                + " (select x.id from Opmerking x where x.planId = :p and x.letter = :l) order by v.gebruiker", Object[].class)
                .setParameter("p", planId).setParameter("l", letter).getResultList()
                .forEach(r -> per.computeIfAbsent((Long) r[0], k -> new ArrayList<>()).add((String) r[1]));
        return per;
    }

    /** How many conversations are open, by section. */
    Map<String, Long> open(long planId) {
        Map<String, Long> per = new TreeMap<>();
        em.createQuery("select o.letter, count(o) from Opmerking o where o.planId = :p and o.status = :s group by o.letter", Object[].class)
                .setParameter("p", planId).setParameter("s", Opmerking.Status.OPEN).getResultList().forEach(r -> per.put((String) r[0], (Long) r[1]));
        return per;
    }

    /** In how many open conversations that person was asked to respond and has not yet, by section. */
    Map<String, Long> wachtendOp(long planId, String gebruiker) {
        Map<String, Long> per = new TreeMap<>();
        em.createQuery("select o.letter, count(o) from Opmerking o where o.planId = :p and o.status = :s and exists (select v.id from Vermelding v"
                + " where v.opmerkingId = o.id and v.gebruiker = :g and not exists (select r.id from Opmerkingreactie r where r.opmerkingId = o.id"
                + " and r.gebruiker = :g and r.moment >= v.moment)) group by o.letter", Object[].class).setParameter("p", planId)
                .setParameter("s", Opmerking.Status.OPEN).setParameter("g", gebruiker).getResultList().forEach(r -> per.put((String) r[0], (Long) r[1]));
        return per;
    }

    /** What the mails about one conversation, or with null about all conversations on the plan, tell of. */
    List<String> kenmerken(long planId, Long opmerking) {
        List<String> alle = new ArrayList<>();
        em.createQuery("select o.id from Opmerking o where o.planId = :p and (:o is null or o.id = :o)", Long.class).setParameter("p", planId)
                .setParameter("o", opmerking).getResultList().forEach(id -> alle.add(Opmerkingpost.OPMERKING + id));
        em.createQuery("select r.id from Opmerkingreactie r, Opmerking o where o.id = r.opmerkingId and o.planId = :p and (:o is null or o.id = :o)", Long.class)
                .setParameter("p", planId).setParameter("o", opmerking).getResultList().forEach(id -> alle.add(Opmerkingpost.REACTIE + id));
        return alle;
    }

    /** The mandates under which people took part in a conversation. */
    Set<Long> deelnemers(long opmerking) {
        Set<Long> mandaten = new LinkedHashSet<>(em.createQuery("select o.mandaatId from Opmerking o where o.id = :o", Long.class).setParameter("o", opmerking).getResultList());
        mandaten.addAll(em.createQuery("select r.mandaatId from Opmerkingreactie r where r.opmerkingId = :o", Long.class).setParameter("o", opmerking).getResultList());
        return mandaten;
    }
}
