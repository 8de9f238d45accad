package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Evaluations of kennissessies. */
@ApplicationScoped
public class EvaluatieRepository {
    @PersistenceContext
    EntityManager em;

    Optional<Evaluatie> van(long aanmelding) {
        return em.createQuery("select e from Evaluatie e where e.aanmeldingId = :a", Evaluatie.class).setParameter("a", aanmelding).getResultStream().findFirst();
    }

    void toevoegen(Evaluatie evaluatie) {
        em.persist(evaluatie);
    }

    List<Evaluatieopgave> alle(long sessie) {
        return em.createQuery("select e from Evaluatie e where e.sessieId = :s", Evaluatie.class).setParameter("s", sessie).getResultStream().map(Evaluatie::opgave).toList();
    }

    /** Registrations that answered. */
    Set<Long> ingevuld(long sessie) {
        return em.createQuery("select e.aanmeldingId from Evaluatie e where e.sessieId = :s and e.aanmeldingId is not null", Long.class).setParameter("s", sessie).getResultStream()
                .collect(Collectors.toSet());
    }

    /** Takes out whose they are, of sessions that ended before that moment. @return how many */
    int losmaken(Instant voor) {
        return em.createQuery("update Evaluatie e set e.aanmeldingId = null where e.aanmeldingId is not null and e.sessieId in (select s.id from Kennissessie s where s.einde < :v)")
                .setParameter("v", voor).executeUpdate();
    }
}
