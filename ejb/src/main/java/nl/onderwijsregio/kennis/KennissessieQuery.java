package nl.onderwijsregio.kennis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Partijsoort;

/** Reads kennissessies for lists. A constant number of queries, however many there are. */
@ApplicationScoped
public class KennissessieQuery {
    private static final int MEESTE = 200;
    private static final String REGEL = "select new nl.onderwijsregio.kennis.Sessieregel(s.id, s.titel, s.begin, s.einde, s.vorm, s.plaats, s.reeks, s.organisatorNaam, s.regioId,"
            + " s.stand, s.capaciteit) from Kennissessie s where ";

    @PersistenceContext
    EntityManager em;

    /** Sessions that were published, as far as the filter lets them through. @param wie the reader; null for a visitor */
    List<Sessieregel> lijst(Sessiefilter filter, Gemachtigde wie, Instant nu) {
        TypedQuery<Sessieregel> vraag = em.createQuery(REGEL + "s.stand <> :c and " + (filter.geweest() ? "s.einde <= :n" : "s.einde > :n")
                + (filter.tekst().isEmpty() ? "" : " and (locate(:t, lower(s.titel)) > 0 or locate(:t, lower(s.omschrijving)) > 0 or locate(:t, lower(s.reeks)) > 0)")
                + (filter.thema() == null ? "" : " and :h member of s.themas") + " order by s.begin " + (filter.geweest() ? "desc" : "asc") + ", s.id", Sessieregel.class)
                .setParameter("c", Sessiestand.CONCEPT).setParameter("n", nu).setMaxResults(MEESTE);
        if (!filter.tekst().isEmpty()) {
            vraag.setParameter("t", filter.tekst());
        }
        if (filter.thema() != null) {
            vraag.setParameter("h", filter.thema());
        }
        return aanvullen(vraag.getResultList(), wie, nu);
    }

    /** Sessions of that party: what is not over first, and then the latest. */
    List<Sessieregel> eigen(Gemachtigde wie, Instant nu) {
        List<Sessieregel> regels = em.createQuery(REGEL + "s.organisatorPartijId = :p and ((:r is null and s.regioId is null) or s.regioId = :r)"
                + " order by case when s.einde > :n and s.stand <> :a then 0 else 1 end, s.begin desc, s.id", Sessieregel.class)
                .setParameter("p", wie.partijId()).setParameter("r", wie.regio().orElse(null)).setParameter("n", nu).setParameter("a", Sessiestand.GEANNULEERD)
                .setMaxResults(MEESTE).getResultList();
        return aanvullen(regels, wie, nu);
    }

    /** One session, whatever its state. */
    Sessieregel regel(Kennissessie sessie, Gemachtigde wie, Instant nu) {
        return aanvullen(em.createQuery(REGEL + "s.id = :i", Sessieregel.class).setParameter("i", sessie.id()).getResultList(), wie, nu).getFirst();
    }

    private List<Sessieregel> aanvullen(List<Sessieregel> kaal, Gemachtigde wie, Instant nu) {
        if (kaal.isEmpty()) {
            return kaal;
        }
        List<Long> ids = kaal.stream().map(Sessieregel::id).toList();
        Map<Long, Set<Sessiethema>> themas = em.createQuery("select s.id, t from Kennissessie s join s.themas t where s.id in :i", Object[].class)
                .setParameter("i", ids).getResultList().stream().collect(groupingBy(r -> (Long) r[0], mapping(r -> (Sessiethema) r[1], toSet())));
        Map<Long, List<Reservering>> vast = em.createQuery("select r.sessie.id, r.regioId, r.partijsoort, r.plaatsen from Plaatsreservering r"
                + " where r.vrijgegeven = false and r.sessie.id in :i", Object[].class).setParameter("i", ids).getResultList().stream()
                .collect(groupingBy(r -> (Long) r[0], mapping(r -> new Reservering((Long) r[1], (Partijsoort) r[2], (Integer) r[3], null), toList())));
        Map<Long, List<Bezetting>> bezet = bezet(ids);
        Map<Long, Aanmeldstand> eigen = new HashMap<>();
        em.createQuery("select a.sessieId, a.stand from Aanmelding a where a.gebruiker = :g and a.sessieId in :i", Object[].class).setParameter("g", wie == null ? "" : wie.gebruiker())
                .setParameter("i", ids).getResultList().forEach(r -> eigen.put((Long) r[0], (Aanmeldstand) r[1]));
        return kaal.stream().map(r -> r.op(nu, themas.getOrDefault(r.id(), Set.of()), vrij(new Verdeling(r.capaciteit(), vast.getOrDefault(r.id(), List.of()), Map.of(),
                bezet.getOrDefault(r.id(), List.of())), wie), eigen.get(r.id()))).toList();
    }

    private static int vrij(Verdeling verdeling, Gemachtigde wie) {
        return wie == null ? Math.max(0, verdeling.vrij()) : verdeling.vrijVoor(new Bezetting(wie.regio().orElse(null), wie.portaal().partijsoort(), 1, Set.of()));
    }

    private Map<Long, List<Bezetting>> bezet(List<Long> ids) {
        return em.createQuery("select a.sessieId, a.regioId, a.partijsoort, sum(a.aantal) from Aanmelding a where a.stand in :b and a.sessieId in :i"
                + " group by a.sessieId, a.regioId, a.partijsoort", Object[].class).setParameter("b", Aanmeldstand.BEZET).setParameter("i", ids).getResultList().stream()
                .collect(groupingBy(r -> (Long) r[0], mapping(r -> new Bezetting((Long) r[1], (Partijsoort) r[2], ((Number) r[3]).intValue(), Set.of()), toList())));
    }

    /** Offers and places of that person for that party in sessions that have not ended. */
    List<Eigensessie> van(Gemachtigde wie, Instant nu) {
        return em.createQuery("select new nl.onderwijsregio.kennis.Eigensessie(s.id, s.titel, s.begin, a.stand, a.aanbodTot) from Kennissessie s, Aanmelding a"
                + " where a.sessieId = s.id and a.gebruiker = :g and a.partijId = :m and (a.regioId = :r or a.regioId is null and :r is null) and s.stand = :p and s.begin > :n and a.stand in :b order by s.begin", Eigensessie.class)
                .setParameter("g", wie.gebruiker()).setParameter("m", wie.partijId()).setParameter("r", wie.regio().orElse(null)).setParameter("p", Sessiestand.GEPUBLICEERD).setParameter("n", nu)
                .setParameter("b", Aanmeldstand.BEZET).getResultList();
    }

    /** Sessions that person came to for that party and did not evaluate, that ended between these moments. */
    List<Eigensessie> teEvalueren(Gemachtigde wie, Instant van, Instant tot) {
        return em.createQuery("select new nl.onderwijsregio.kennis.Eigensessie(s.id, s.titel, s.einde, a.stand, a.aanbodTot) from Kennissessie s, Aanmelding a where a.sessieId = s.id"
                + " and a.gebruiker = :g and a.partijId = :m and (a.regioId = :r or a.regioId is null and :r is null) and a.aanwezig > 0 and s.stand = :p and s.einde >= :v and s.einde <= :t"
                + " and not exists (select e.id from Evaluatie e where e.aanmeldingId = a.id) order by s.einde", Eigensessie.class).setParameter("g", wie.gebruiker())
                .setParameter("m", wie.partijId()).setParameter("r", wie.regio().orElse(null)).setParameter("p", Sessiestand.GEPUBLICEERD).setParameter("v", van).setParameter("t", tot)
                .getResultList();
    }

    /** Names of regions, by id: for the choice of reserved places. */
    Map<Long, String> regios() {
        Map<Long, String> namen = new java.util.LinkedHashMap<>();
        em.createQuery("select r.id, r.naam from Onderwijsregio r order by r.naam", Object[].class).getResultList().forEach(r -> namen.put((Long) r[0], (String) r[1]));
        return namen;
    }
}
