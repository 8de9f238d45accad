package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The reglementen of the regions, every version. */
@ApplicationScoped
public class ReglementRepository {
    @PersistenceContext
    EntityManager em;

    /** The newest version of the region. */
    public Optional<Reglement> geldend(long regio) {
        return em.createQuery("select r from Reglement r where r.regioId = :r order by r.versie desc", Reglement.class)
                .setParameter("r", regio).setMaxResults(1).getResultStream().findFirst();
    }

    /** The newest version of each of those regions; one query. */
    public List<Reglement> geldend(Collection<Long> regios) {
        return em.createQuery("select distinct r from Reglement r join fetch r.kamers where r.regioId in :r"
                + " and r.versie = (select max(n.versie) from Reglement n where n.regioId = r.regioId)", Reglement.class).setParameter("r", regios).getResultList();
    }

    /** Holds the newest version: who puts another one to the vote comes one after the other. Taken before the plan. */
    void vergrendelen(long regio) {
        geldend(regio).ifPresent(r -> em.lock(r, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Adds a proposal; it has its id afterwards. */
    Reglementvoorstel toevoegen(Reglementvoorstel voorstel) {
        em.persist(voorstel);
        em.flush();
        return voorstel;
    }

    /** That proposal. */
    Optional<Reglementvoorstel> voorstel(long id) {
        return Optional.ofNullable(em.find(Reglementvoorstel.class, id));
    }

    /** What is proposed in that vote; empty unless it is about the reglement. */
    Optional<Reglementopgave> voorgesteld(Stemronde ronde) {
        return Optional.ofNullable(ronde.voorstel().reglementvoorstelId()).flatMap(this::voorstel).map(Reglementvoorstel::opgave);
    }

    /** That version. */
    Optional<Reglement> find(long id) {
        return Optional.ofNullable(em.find(Reglement.class, id));
    }

    /** Number, day and ground of every version, newest first. */
    public List<Reglementversie> versies(long regio) {
        return em.createQuery("select new nl.onderwijsregio.besluit.Reglementversie(r.versie, r.vastgelegdOp, r.vastgelegdDoor, r.toelichting)"
                + " from Reglement r where r.regioId = :r order by r.versie desc", Reglementversie.class).setParameter("r", regio).getResultList();
    }

    /** Adds a version; it has its id afterwards. */
    public Reglement toevoegen(Reglement reglement) {
        em.persist(reglement);
        em.flush();
        return reglement;
    }
}
