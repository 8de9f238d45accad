package nl.onderwijsregio.besluit.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.besluit.Stemuitkomst;

/** Amendementen on proposals of partners. Whoever adds or answers one holds the proposal. */
@ApplicationScoped
public class AmendementRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Amendement amendement) {
        em.persist(amendement);
        em.flush();
    }

    /** Those on the proposal, newest first. */
    List<Amendement> van(long voorstel) {
        return em.createQuery("select a from Amendement a where a.partnervoorstelId = :p order by a.nummer desc", Amendement.class)
                .setParameter("p", voorstel).getResultList();
    }

    Optional<Amendement> find(long voorstel, int nummer) {
        return em.createQuery("select a from Amendement a where a.partnervoorstelId = :p and a.nummer = :n", Amendement.class)
                .setParameter("p", voorstel).setParameter("n", nummer).getResultStream().findFirst();
    }

    /** Open amendementen on proposals of that party in the region that are not in a vote and were not adopted: id of the proposal, its title, number, who made it. */
    List<Object[]> open(long regio, long partij) {
        return em.createQuery("select p.id, v.tekst.titel, a.nummer, a.partijNaam from Amendement a join Partnervoorstel p on p.id = a.partnervoorstelId"
                + " join Voorstelversie v on v.partnervoorstelId = p.id and v.nummer = p.versies where p.regioId = :r and p.partijId = :w and p.ingetrokkenOp is null and a.stand = :s"
                + " and not exists (select r.id from Stemronde r where r.voorstel.partnervoorstelId = p.id and r.vervalreden is null and (r.uitkomst is null or r.uitkomst = :a))"
                + " order by a.gedaanOp, a.id", Object[].class).setParameter("r", regio).setParameter("w", partij).setParameter("s", Amendementstand.OPEN).setParameter("a", Stemuitkomst.AANGENOMEN).getResultList();
    }
}
