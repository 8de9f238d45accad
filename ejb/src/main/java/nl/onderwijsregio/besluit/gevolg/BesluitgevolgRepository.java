package nl.onderwijsregio.besluit.gevolg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Motivations and follow-up actions of decisions. */
@ApplicationScoped
public class BesluitgevolgRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Besluitmotivering regel) {
        em.persist(regel);
        em.flush();
    }

    /** Adds an action; it has its id afterwards. */
    void toevoegen(Vervolgactie actie) {
        em.persist(actie);
        em.flush();
    }

    /** The lines of the motivation, oldest first. */
    List<Besluitmotivering> motivering(long stemronde) {
        return em.createQuery("select m from Besluitmotivering m where m.stemrondeId = :s order by m.nummer", Besluitmotivering.class)
                .setParameter("s", stemronde).getResultList();
    }

    /** The actions, first term first. */
    List<Vervolgactie> acties(long stemronde) {
        return em.createQuery("select a from Vervolgactie a where a.stemrondeId = :s order by a.termijn, a.id", Vervolgactie.class)
                .setParameter("s", stemronde).getResultList();
    }

    /** The action, held exclusively. */
    Optional<Vervolgactie> vergrendeld(long actie) {
        return Optional.ofNullable(em.find(Vervolgactie.class, actie, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Actions of that party in the region about which nothing was reported, first term first. */
    List<Vervolgactie> vanPartij(long regio, long partij) {
        return em.createQuery("select a from Vervolgactie a where a.regioId = :r and a.partijId = :p and a.stand = :g order by a.termijn, a.id", Vervolgactie.class)
                .setParameter("r", regio).setParameter("p", partij).setParameter("g", Actiestand.OPEN).getResultList();
    }
}
