package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules about the rights of councils. */
@ApplicationScoped
public class MedezeggenschapsregelRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Medezeggenschapsregel regel) {
        em.persist(regel);
        em.flush();
    }

    Optional<Medezeggenschapsregel> find(long id) {
        return Optional.ofNullable(em.find(Medezeggenschapsregel.class, id));
    }

    /** The rules in use for a region: its own first, then those of the law. */
    List<Raadsregel> geldend(long regio) {
        return em.createQuery("select r from Medezeggenschapsregel r where r.vervallenOp is null and (r.regioId is null or r.regioId = :r)"
                + " order by case when r.regioId is null then 1 else 0 end, r.id", Medezeggenschapsregel.class).setParameter("r", regio)
                .getResultStream().map(Medezeggenschapsregel::regel).toList();
    }

    /** These rules, in use or not. */
    List<Raadsregel> van(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select r from Medezeggenschapsregel r where r.id in :i order by r.id", Medezeggenschapsregel.class)
                .setParameter("i", ids).getResultStream().map(Medezeggenschapsregel::regel).toList();
    }
}
