package nl.onderwijsregio.signaal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Signals, polls and what became of them. */
@ApplicationScoped
public class SignaalRepository {
    private static final String REGEL = "select new nl.onderwijsregio.signaal.Signaalregel(s.id, s.regioId, r.naam, p.naam, s.thema, s.plek, s.wat, s.gemaaktOp, s.opTafelOp,"
            + " (select t.wat from Terugkoppeling t where t.id = (select max(u.id) from Terugkoppeling u where u.signaalId = s.id)))"
            + " from Signaal s join Onderwijsregio r on r.id = s.regioId join Partij p on p.id = s.partijId ";

    @PersistenceContext
    EntityManager em;

    void toevoegen(Object nieuw) {
        em.persist(nieuw);
        em.flush();
    }

    Optional<Signaal> find(long id) {
        return Optional.ofNullable(em.find(Signaal.class, id));
    }

    Optional<Signaal> vergrendeld(long id) {
        return Optional.ofNullable(em.find(Signaal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Signaalregel> regel(long id) {
        return em.createQuery(REGEL + "where s.id = :i", Signaalregel.class).setParameter("i", id).getResultStream().findFirst();
    }

    /** On the table of the region, and those of the own party that are not; newest first. */
    List<Signaalregel> lijst(long regio, long partij) {
        return em.createQuery(REGEL + "where s.regioId = :r and (s.opTafelOp is not null or s.partijId = :p) order by s.id desc", Signaalregel.class)
                .setParameter("r", regio).setParameter("p", partij).getResultList();
    }

    /** Of the party of each of these mandates in the region of that mandaat; by region, newest first. */
    List<Signaalregel> van(Collection<Long> mandaten) {
        return mandaten.isEmpty() ? List.of() : em.createQuery(REGEL + "where exists (select m.id from Mandaat m where m.id in :m and m.regioId = s.regioId"
                + " and m.partijId = s.partijId) order by r.naam, s.id desc", Signaalregel.class).setParameter("m", mandaten).getResultList();
    }

    List<Terugkoppelregel> terugkoppelingen(long signaal) {
        return em.createQuery("select new nl.onderwijsregio.signaal.Terugkoppelregel(p.naam, t.wat, t.waarom, t.stemrondeId, t.moment) from Terugkoppeling t"
                + " join Partij p on p.id = t.partijId where t.signaalId = :s order by t.id", Terugkoppelregel.class).setParameter("s", signaal).getResultList();
    }

    /** How many are on the table without feedback. */
    long zonderTerugkoppeling(long regio) {
        return em.createQuery("select count(s) from Signaal s where s.regioId = :r and s.opTafelOp is not null and not exists"
                + " (select t.id from Terugkoppeling t where t.signaalId = s.id)", Long.class).setParameter("r", regio).getSingleResult();
    }

    Optional<Peiling> peiling(long id) {
        return Optional.ofNullable(em.find(Peiling.class, id));
    }

    /** Held, so that answers at the same moment are counted one after the other. */
    Optional<Peiling> peilingVergrendeld(String code) {
        return peiling(code).map(p -> em.find(Peiling.class, p.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Peiling> peiling(String code) {
        return em.createQuery("select p from Peiling p where p.code = :c", Peiling.class).setParameter("c", code).getResultStream().findFirst();
    }

    /** The polls of a party in a region, newest first. */
    List<Peiling> peilingen(long regio, long partij) {
        return em.createQuery("select p from Peiling p where p.regioId = :r and p.partijId = :p order by p.id desc", Peiling.class).setParameter("r", regio)
                .setParameter("p", partij).getResultList();
    }

    long antwoorden(long peiling) {
        return em.createQuery("select count(a) from Peilingantwoord a where a.peilingId = :p", Long.class).setParameter("p", peiling).getSingleResult();
    }

    /** The poll, with its result when that may be seen. */
    Peilingbeeld beeld(Peiling peiling, LocalDate vandaag) {
        TreeMap<Integer, Long> aantallen = new TreeMap<>();
        em.createQuery("select a.keuze, count(a) from Peilingantwoord a where a.peilingId = :p group by a.keuze", Object[].class).setParameter("p", peiling.id())
                .getResultList().forEach(r -> aantallen.put((Integer) r[0], (Long) r[1]));
        List<Long> perKeuze = java.util.stream.IntStream.range(0, Peilingopgave.MEEST).mapToObj(i -> aantallen.getOrDefault(i, 0L)).toList();
        List<String> teksten = em.createQuery("select a.toelichting from Peilingantwoord a where a.peilingId = :p and a.toelichting <> ''", String.class)
                .setParameter("p", peiling.id()).getResultStream().sorted(Comparator.naturalOrder()).toList();
        return peiling.beeld(aantallen.values().stream().mapToLong(Long::longValue).sum(), perKeuze, teksten, vandaag);
    }
}
