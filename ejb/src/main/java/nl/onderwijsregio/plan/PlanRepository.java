package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Werkstuk;

/**
 * Plans with their sections, activities and versions. Every act that changes something takes {@link #vergrendeld} first: acts on
 * one plan come one after the other, so a save can never slip in between the check and the freezing of a version.
 */
@ApplicationScoped
public class PlanRepository {
    @PersistenceContext
    EntityManager em;

    public PlanVanAanpak toevoegen(PlanVanAanpak plan) {
        em.persist(plan);
        em.flush();
        return plan;
    }

    public Optional<PlanVanAanpak> find(long id) {
        return Optional.ofNullable(em.find(PlanVanAanpak.class, id));
    }

    /** The plan of a region for a regeling. */
    public Optional<PlanVanAanpak> van(long regio, String regeling) {
        return van(regio, Werkstuk.van(regeling));
    }

    /** That document of a region. */
    public Optional<PlanVanAanpak> van(long regio, Werkstuk werkstuk) {
        return vraag(regio, werkstuk).getResultStream().findFirst();
    }

    /** All that a region writes or wrote, the plan of each regeling before its agreements. */
    public List<PlanVanAanpak> alle(long regio) {
        return em.createQuery("select p from PlanVanAanpak p where p.regioId = :r order by p.regeling, p.id", PlanVanAanpak.class)
                .setParameter("r", regio).getResultList();
    }

    /** The plan of a region for a regeling and the agreements beside it, in the order in which they were begun. */
    List<PlanVanAanpak> alle(long regio, String regeling) {
        return vraag(regio, regeling).getResultList();
    }

    /** As {@link #alle(long, String)}, each locked until the transaction ends. */
    List<PlanVanAanpak> alleVergrendeld(long regio, String regeling) {
        return vraag(regio, regeling).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<PlanVanAanpak> vraag(long regio, String regeling) {
        return em.createQuery("select p from PlanVanAanpak p where p.regioId = :r and p.regeling = :g order by p.id", PlanVanAanpak.class)
                .setParameter("r", regio).setParameter("g", regeling);
    }

    private TypedQuery<PlanVanAanpak> vraag(long regio, Werkstuk werkstuk) {
        return em.createQuery("select p from PlanVanAanpak p where p.regioId = :r and p.regeling = :g and p.document = :d", PlanVanAanpak.class)
                .setParameter("r", regio).setParameter("g", werkstuk.regeling()).setParameter("d", werkstuk.document());
    }

    /** The plans that were not submitted. */
    public List<Long> openPlannen() {
        return em.createQuery("select p.id from PlanVanAanpak p where p.status <> :s order by p.id", Long.class).setParameter("s", Planstatus.INGEDIEND).getResultList();
    }

    /** The plan, locked until the transaction ends. */
    public PlanVanAanpak vergrendeld(long id) {
        PlanVanAanpak plan = em.find(PlanVanAanpak.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw new Weigering(PlanReden.PLAN_NIET_BEGONNEN);
        }
        return plan;
    }

    /** That document of a region, locked until the transaction ends. */
    public PlanVanAanpak vergrendeld(long regio, Werkstuk werkstuk) {
        return vanVergrendeld(regio, werkstuk).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
    }

    /** As {@link #vergrendeld(long, Werkstuk)}; empty when the region has not begun. */
    public Optional<PlanVanAanpak> vanVergrendeld(long regio, Werkstuk werkstuk) {
        return vraag(regio, werkstuk).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The section; made on first use. */
    Planonderdeel onderdeel(long planId, String letter) {
        return em.createQuery("select o from Planonderdeel o where o.planId = :p and o.letter = :l", Planonderdeel.class)
                .setParameter("p", planId).setParameter("l", letter).getResultStream().findFirst().orElseGet(() -> {
                    Planonderdeel nieuw = new Planonderdeel(planId, letter);
                    em.persist(nieuw);
                    return nieuw;
                });
    }

    void toevoegen(Onderdeelstand stand) {
        em.persist(stand);
    }

    /** The text this user last tried to save on top of that state, if it was kept because somebody else was first. */
    Optional<Onderdeelstand> laatsteBotsing(long onderdeelId, String gebruiker) {
        return em.createQuery("select s from Onderdeelstand s where s.onderdeelId = :o and s.gebruiker = :g and s.soort = :s"
                + " order by s.id desc", Onderdeelstand.class).setParameter("o", onderdeelId).setParameter("g", gebruiker)
                .setParameter("s", Onderdeelstand.Soort.BOTSING).setMaxResults(1).getResultStream().findFirst();
    }

    /** The question is open again. */
    void kenmerkWissen(long planId, String naam) {
        em.createNativeQuery("delete from plan_kenmerk where plan_id = :p and naam = :n").setParameter("p", planId).setParameter("n", naam)
                .executeUpdate();
    }

    /** Stores an answer in place of an earlier one. */
    void kenmerk(long planId, String naam, boolean waarde, Wie wie) {
        kenmerkWissen(planId, naam);
        em.createNativeQuery("insert into plan_kenmerk (plan_id, naam, waarde, moment, gebruiker, mandaat_id) values (:p, :n, :w, :m, :g, :d)")
                .setParameter("p", planId).setParameter("n", naam).setParameter("w", waarde).setParameter("m", wie.moment())
                .setParameter("g", wie.gebruiker()).setParameter("d", wie.mandaatId()).executeUpdate();
    }

    void toevoegen(Activiteit activiteit) {
        em.persist(activiteit);
    }

    /** All activities, those taken out too, in the order of the plan. */
    List<Activiteit> activiteiten(long planId) {
        return em.createQuery("select a from Activiteit a where a.planId = :p order by a.volgorde, a.nummer", Activiteit.class)
                .setParameter("p", planId).getResultList();
    }

    /** As {@link #activiteiten}, with all that belongs to them; four queries, however many there are. */
    List<Activiteit> activiteitenMetBijzaken(long planId) {
        for (String erbij : List.of("partners", "doelen", "posten")) {
            em.createQuery("select distinct a from Activiteit a left join fetch a." + erbij + " where a.planId = :p", Activiteit.class)
                    .setParameter("p", planId).getResultList();
        }
        return activiteiten(planId);
    }

    List<Dekking> dekking(long planId) {
        return em.createQuery("select d from Dekking d where d.planId = :p order by d.id", Dekking.class)
                .setParameter("p", planId).getResultList();
    }

    void toevoegen(Dekking dekking) {
        em.persist(dekking);
    }

    void verwijderen(Dekking dekking) {
        em.remove(dekking);
    }

    PlanVersie toevoegen(PlanVersie versie) {
        em.persist(versie);
        em.flush();
        return versie;
    }

    void gebruikt(PlanVersie versie, Aanleiding aanleiding, Wie wie) {
        em.persist(new Versiegebruik(versie, aanleiding, wie));
        em.flush();
    }

    void benoemd(PlanVersie versie, String naam, Wie wie) {
        em.persist(new Versienaam(versie, naam, wie));
        em.flush();
    }

    /** The name given last, at freezing or later; empty when it has none. */
    public String naam(PlanVersie versie) {
        return em.createQuery("select n.naam from Versienaam n where n.planVersieId = :v order by n.id desc", String.class).setParameter("v", versie.id())
                .setMaxResults(1).getResultStream().findFirst().orElse(versie.naam());
    }

    boolean isVrijgegeven(PlanVersie versie) {
        return em.createQuery("select count(g) from Versiegebruik g where g.planVersieId = :v and g.aanleiding in :a", Long.class)
                .setParameter("v", versie.id()).setParameter("a", Aanleiding.VRIJGAVE).getSingleResult() > 0;
    }

    /** The newest version the Realisatie-Eenheid and beleid may read. */
    public Optional<PlanVersie> vrijgegeven(long planId) {
        return gebruiktVoor(planId, Aanleiding.VRIJGAVE);
    }

    /** The version the plan was submitted with. */
    Optional<PlanVersie> ingediend(long planId) {
        return gebruiktVoor(planId, Set.of(Aanleiding.INDIENEN));
    }

    private Optional<PlanVersie> gebruiktVoor(long planId, Set<Aanleiding> aanleidingen) {
        return em.createQuery("select v from PlanVersie v where v.planId = :p and exists (select g.id from Versiegebruik g"
                + " where g.planVersieId = v.id and g.aanleiding in :a) order by v.nummer desc", PlanVersie.class).setParameter("p", planId)
                .setParameter("a", aanleidingen).setMaxResults(1).getResultStream().findFirst();
    }

    /** A frozen version by id. */
    public Optional<PlanVersie> versie(long planVersieId) {
        return Optional.ofNullable(em.find(PlanVersie.class, planVersieId));
    }

    /** A frozen version by its number in the plan. */
    public Optional<PlanVersie> versie(long planId, int nummer) {
        return em.createQuery("select v from PlanVersie v where v.planId = :p and v.nummer = :n", PlanVersie.class)
                .setParameter("p", planId).setParameter("n", nummer).getResultStream().findFirst();
    }

    /** The version frozen last. */
    Optional<PlanVersie> laatsteVersie(long planId) {
        return em.createQuery("select v from PlanVersie v where v.planId = :p order by v.nummer desc", PlanVersie.class)
                .setParameter("p", planId).setMaxResults(1).getResultStream().findFirst();
    }

    /** All versions with exactly this content, newest first. */
    public List<PlanVersie> versies(long planId, Vingerafdruk vingerafdruk) {
        return em.createQuery("select v from PlanVersie v where v.planId = :p and v.sha256 = :s order by v.nummer desc", PlanVersie.class)
                .setParameter("p", planId).setParameter("s", vingerafdruk.sha256()).getResultList();
    }
}
