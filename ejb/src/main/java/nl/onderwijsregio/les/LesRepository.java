package nl.onderwijsregio.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lessons and where they were used. */
@ApplicationScoped
public class LesRepository {
    private static final String REGEL = "select new nl.onderwijsregio.les.Lesregel(l.id, l.titel, l.thema, l.sector, l.partijNaam, l.regioNaam, l.gebeurde, l.geschrevenOp)"
            + " from Les l where l.ingetrokkenOp is null and ";

    @PersistenceContext
    EntityManager em;

    Les toevoegen(Les les) {
        em.persist(les);
        em.flush();
        return les;
    }

    void toevoegen(Lesgebruik gebruik) {
        em.persist(gebruik);
    }

    Optional<Les> find(long id) {
        return Optional.ofNullable(em.find(Les.class, id)).filter(l -> !l.isIngetrokken());
    }

    /** The lesson, held: two colleagues change it one after the other. */
    Optional<Les> vergrendeld(long id) {
        return Optional.ofNullable(em.find(Les.class, id, LockModeType.PESSIMISTIC_WRITE)).filter(l -> !l.isIngetrokken());
    }

    /** Those lessons, in that order. */
    List<Lesregel> regels(List<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(REGEL + "l.id in :i", Lesregel.class).setParameter("i", ids).getResultList().stream()
                .sorted(Comparator.comparingInt(r -> ids.indexOf(r.id()))).toList();
    }

    /** Of one kennissessie. */
    List<Lesregel> van(long sessie) {
        return em.createQuery(REGEL + "l.sessieId = :s order by l.id", Lesregel.class).setParameter("s", sessie).getResultList();
    }

    /** The words of all of them. */
    List<Lestekst> teksten() {
        return em.createQuery("select l from Les l where l.ingetrokkenOp is null", Les.class).getResultStream().map(Les::tekst).toList();
    }

    long gebruikt(long les) {
        return em.createQuery("select count(distinct g.planId) from Lesgebruik g where g.lesId = :l", Long.class).setParameter("l", les).getSingleResult();
    }
}
