package nl.onderwijsregio.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.kennis.Sessiestand;

/** Counts per region who came, who organised and who wrote. Four queries, however many regions there are. */
@ApplicationScoped
public class KennisstandQuery {
    private static final String GEHOUDEN = " s.stand = :p and s.begin >= :van and s.begin < :tot and s.einde <= :nu";

    @PersistenceContext
    EntityManager em;

    /** By name. @param regio only that one; null for all of them */
    List<Kennisstand> van(int jaar, Long regio, Instant nu) {
        Instant van = dag(jaar, Month.JANUARY);
        Instant tot = dag(jaar + 1, Month.JANUARY);
        Map<Long, Map<Long, Instant>> mee = new HashMap<>();
        gehouden("select a.regioId, s.id, s.begin from Aanmelding a, Kennissessie s where a.sessieId = s.id and a.aanwezig > 0 and a.regioId is not null and", van, tot, nu, mee);
        Map<Long, Map<Long, Instant>> zelf = new HashMap<>();
        gehouden("select s.regioId, s.id, s.begin from Kennissessie s where s.regioId is not null and", van, tot, nu, zelf);
        zelf.forEach((r, sessies) -> mee.computeIfAbsent(r, k -> new TreeMap<>()).putAll(sessies));
        Map<Long, Integer> lessen = new HashMap<>();
        em.createQuery("select l.regioId, count(l) from Les l where l.regioId is not null and l.ingetrokkenOp is null and l.geschrevenOp >= :van and l.geschrevenOp < :tot"
                + " group by l.regioId", Object[].class).setParameter("van", van).setParameter("tot", tot).getResultList()
                .forEach(r -> lessen.put((Long) r[0], ((Number) r[1]).intValue()));
        return regios(regio).stream().map(r -> stand((Long) r[0], (String) r[1], jaar, mee.getOrDefault(r[0], Map.of()), zelf.getOrDefault(r[0], Map.of()).size(),
                lessen.getOrDefault(r[0], 0))).toList();
    }

    private void gehouden(String welke, Instant van, Instant tot, Instant nu, Map<Long, Map<Long, Instant>> perRegio) {
        em.createQuery(welke + GEHOUDEN, Object[].class).setParameter("p", Sessiestand.GEPUBLICEERD).setParameter("van", van).setParameter("tot", tot).setParameter("nu", nu)
                .getResultList().forEach(r -> perRegio.computeIfAbsent((Long) r[0], k -> new TreeMap<>()).put((Long) r[1], (Instant) r[2]));
    }

    private List<Object[]> regios(Long regio) {
        TypedQuery<Object[]> vraag = em.createQuery("select r.id, r.naam from Onderwijsregio r" + (regio == null ? "" : " where r.id = :r") + " order by r.naam, r.id", Object[].class);
        return (regio == null ? vraag : vraag.setParameter("r", regio)).getResultList();
    }

    private static Kennisstand stand(long regio, String naam, int jaar, Map<Long, Instant> sessies, int georganiseerd, int lessen) {
        Instant zomer = dag(jaar, Month.AUGUST);
        int voor = (int) sessies.values().stream().filter(zomer::isAfter).count();
        return new Kennisstand(regio, naam, jaar, voor, sessies.size() - voor, georganiseerd, lessen);
    }

    private static Instant dag(int jaar, Month maand) {
        return LocalDate.of(jaar, maand, 1).atStartOfDay(Klok.ZONE).toInstant();
    }
}
