package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Votes. Casting takes a shared lock on the vote and an exclusive one on the party's right; counting, extending and ending take the
 * vote exclusively. So whoever counts has every vote that was cast in time. See docs/besluiten/071-stemming-op-de-klok.md.
 */
@ApplicationScoped
public class StemrondeRepository {
    private static final String ZELFDE_TEKST = "exists (select v.id from PlanVersie v where v.id = :v and v.planId = r.voorstel.planId"
            + " and v.sha256 = r.voorstel.sha256)";

    @PersistenceContext
    EntityManager em;

    /** Adds a vote; it has its id afterwards. */
    public Stemronde toevoegen(Stemronde ronde) {
        em.persist(ronde);
        em.flush();
        return ronde;
    }

    /** Adds a right to vote. */
    public void toevoegen(Stemrecht recht) {
        em.persist(recht);
    }

    /** Adds a cast vote. */
    public void toevoegen(Stem stem) {
        em.persist(stem);
    }

    /** The vote, for reading. */
    public Optional<Stemronde> find(long id) {
        return Optional.ofNullable(em.find(Stemronde.class, id));
    }

    /** The plan a vote is about; empty when it is about something else. */
    public Optional<Long> plan(long id) {
        return em.createQuery("select r.voorstel.planId from Stemronde r where r.id = :i and r.voorstel.planId is not null", Long.class).setParameter("i", id)
                .getResultStream().findFirst();
    }

    /** The vote, for casting: many may hold it, nobody may count meanwhile. */
    public Optional<Stemronde> delen(long id) {
        return Optional.ofNullable(em.find(Stemronde.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /** The vote, for counting, extending or ending: waits until everybody who is casting is done. */
    public Optional<Stemronde> vergrendelen(long id) {
        return Optional.ofNullable(em.find(Stemronde.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The right of the party, held exclusively: two people of one party come one after the other. */
    public Optional<Stemrecht> stemrecht(long ronde, long partij) {
        return em.createQuery("select r from Stemrecht r where r.stemrondeId = :s and r.partijId = :p", Stemrecht.class)
                .setParameter("s", ronde).setParameter("p", partij).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** Everybody entitled, by chamber and name. */
    public List<Stemrecht> rechten(long ronde) {
        return em.createQuery("select r from Stemrecht r where r.stemrondeId = :s order by r.kamer, r.partijNaam, r.partijId", Stemrecht.class)
                .setParameter("s", ronde).getResultList();
    }

    /** The counting vote of everybody entitled. */
    List<Stemstand> standen(long ronde) {
        return em.createQuery("select new nl.onderwijsregio.besluit.Stemstand(r.kamer, r.partijId, s.keuze, r.gewicht) from Stemrecht r"
                + " left join Stem s on s.stemrechtId = r.id and s.volgnummer = r.stemmen where r.stemrondeId = :s", Stemstand.class)
                .setParameter("s", ronde).getResultList();
    }

    /** Adds a volmacht. */
    void toevoegen(Volmacht volmacht) {
        em.persist(volmacht);
        em.flush();
    }

    /** The volmachten of the vote that stand. */
    List<Volmacht> volmachten(long ronde) {
        return em.createQuery("select v from Volmacht v where v.stemrondeId = :s and v.ingetrokkenOp is null order by v.kamer, v.vanNaam, v.id", Volmacht.class)
                .setParameter("s", ronde).getResultList();
    }

    /** Takes away every vote of the secret chambers, also those that were replaced: nothing links a party to a choice any more. */
    void losmaken(Stemronde ronde) {
        if (!ronde.geheimeKamers().isEmpty()) {
            em.flush();
            em.createQuery("delete from Stem s where s.stemrondeId = :s and s.stemrechtId in (select r.id from Stemrecht r where r.stemrondeId = :s"
                    + " and r.kamer in :k)").setParameter("s", ronde.id()).setParameter("k", ronde.geheimeKamers()).executeUpdate();
        }
    }

    /** Votes of the region whose closing moment has come and that were not counted, oldest first. */
    public List<Long> teTellen(long regio, Instant moment) {
        return em.createQuery("select r.id from Stemronde r where r.voorstel.regioId = :r and r.status = :s and r.tijd.sluit <= :m"
                + " order by r.tijd.sluit, r.id", Long.class)
                .setParameter("r", regio).setParameter("s", Rondestatus.GEPLAND).setParameter("m", moment).getResultList();
    }

    /** As {@link #teTellen(long, Instant)}, over all regions. */
    public List<Long> teTellen(Instant moment) {
        return em.createQuery("select r.id from Stemronde r where r.status = :s and r.tijd.sluit <= :m order by r.tijd.sluit, r.id", Long.class)
                .setParameter("s", Rondestatus.GEPLAND).setParameter("m", moment).getResultList();
    }

    /** Votes that are open now and close at that moment or before, over all regions. */
    List<Long> open(Instant nu, Instant sluit) {
        return em.createQuery("select r.id from Stemronde r where r.status = :s and r.tijd.opent <= :n and r.tijd.sluit > :n and r.tijd.sluit <= :m order by r.id", Long.class)
                .setParameter("s", Rondestatus.GEPLAND).setParameter("n", nu).setParameter("m", sluit).getResultList();
    }

    /** As {@link #teTellen(long, Instant)}, of the votes on exactly the text of this frozen version. */
    public List<Long> teTellenOver(long planVersieId, Instant moment) {
        return em.createQuery("select r.id from Stemronde r where " + ZELFDE_TEKST + " and r.status = :s and r.tijd.sluit <= :m order by r.id", Long.class)
                .setParameter("v", planVersieId).setParameter("s", Rondestatus.GEPLAND).setParameter("m", moment).getResultList();
    }

    /** Votes on the plan that neither ended nor were counted. */
    public List<Long> lopend(long planId) {
        return em.createQuery("select r.id from Stemronde r where r.voorstel.planId = :p and r.status = :s order by r.id", Long.class)
                .setParameter("p", planId).setParameter("s", Rondestatus.GEPLAND).getResultList();
    }

    /** Votes on the reglement of the region that neither ended nor were counted. */
    List<Long> lopendOverReglement(long regio) {
        return em.createQuery("select r.id from Stemronde r where r.voorstel.regioId = :r and r.voorstel.soort = :v and r.status = :s order by r.id", Long.class)
                .setParameter("r", regio).setParameter("v", Voorstelsoort.REGLEMENT).setParameter("s", Rondestatus.GEPLAND).getResultList();
    }

    /** Votes on that proposal of a partner that neither ended nor were counted. */
    List<Long> lopendOverPartnervoorstel(long partnervoorstel) {
        return em.createQuery("select r.id from Stemronde r where r.voorstel.partnervoorstelId = :v and r.status = :s order by r.id", Long.class)
                .setParameter("v", partnervoorstel).setParameter("s", Rondestatus.GEPLAND).getResultList();
    }

    /** Votes on exactly the text of this frozen version, also when an earlier version held the same text; newest first. */
    public List<Stemronde> over(long planVersieId) {
        return em.createQuery("select r from Stemronde r where " + ZELFDE_TEKST + " order by r.id desc", Stemronde.class)
                .setParameter("v", planVersieId).getResultList();
    }

    /** All votes on the plan with their results, newest first. */
    List<Stemronde> vanPlan(long planId) {
        return em.createQuery("select distinct r from Stemronde r left join fetch r.uitslagen where r.voorstel.planId = :p order by r.id desc",
                Stemronde.class).setParameter("p", planId).getResultList();
    }
}
