package nl.onderwijsregio.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Meetings with their agenda, attendance, actions and minutes. Whoever changes something of a meeting holds it: acts on one come one after the other. */
@ApplicationScoped
public class VergaderingRepository {
    @PersistenceContext
    EntityManager em;

    Vergadering toevoegen(Vergadering vergadering) {
        em.persist(vergadering);
        em.flush();
        return vergadering;
    }

    Vergaderpunt toevoegen(Vergaderpunt punt) {
        em.persist(punt);
        em.flush();
        return punt;
    }

    Actiepunt toevoegen(Actiepunt actie) {
        em.persist(actie);
        em.flush();
        return actie;
    }

    void toevoegen(Notulenversie versie) {
        em.persist(versie);
    }

    Optional<Vergadering> find(long id) {
        return Optional.ofNullable(em.find(Vergadering.class, id));
    }

    /** The meeting, held until the transaction ends. */
    Optional<Vergadering> vergrendelen(long id) {
        return Optional.ofNullable(em.find(Vergadering.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The points on the agenda, in order. */
    List<Vergaderpunt> punten(long vergadering) {
        return em.createQuery("select p from Vergaderpunt p where p.vergaderingId = :v and p.vervallenOp is null order by p.volgorde, p.id", Vergaderpunt.class)
                .setParameter("v", vergadering).getResultList();
    }

    /** The place behind every point there ever was. */
    int volgendePlaats(long vergadering) {
        return em.createQuery("select coalesce(max(p.volgorde), 0) from Vergaderpunt p where p.vergaderingId = :v", Integer.class).setParameter("v", vergadering)
                .getSingleResult() + 1;
    }

    Optional<Actiepunt> actie(long id) {
        return Optional.ofNullable(em.find(Actiepunt.class, id));
    }

    List<Presentie> presenties(long vergadering) {
        return em.createQuery("select p from Presentie p where p.vergaderingId = :v", Presentie.class).setParameter("v", vergadering).getResultList();
    }

    /** What is known of one seat; made when nothing is. */
    Presentie presentie(long vergadering, long lidMandaat) {
        return presenties(vergadering).stream().filter(p -> p.lidMandaatId() == lidMandaat).findFirst().orElseGet(() -> new Presentie(vergadering, lidMandaat));
    }

    /** Nobody has said yet whether to come. */
    void antwoordenVergeten(long vergadering) {
        em.createQuery("delete from Presentie p where p.vergaderingId = :v").setParameter("v", vergadering).executeUpdate();
    }

    void bewaren(Presentie presentie) {
        em.persist(presentie);
    }

    /** Whether the organ has a meeting to come. */
    boolean heeftKomende(long orgaan, Instant nu) {
        return em.createQuery("select count(v) from Vergadering v where v.orgaanId = :o and v.afgezegdOp is null and v.begint > :n", Long.class)
                .setParameter("o", orgaan).setParameter("n", nu).getSingleResult() > 0;
    }
}
