package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Documentsoort;

/**
 * The plan of one region for one regeling (LDNOR art. 8 lid 1, art. 19), or an agreement that the regeling asks beside it (art. 20 and 21).
 *
 * <p>Life cycle: begun as CONCEPT and written by several people. Putting it to the vote freezes a version and makes the plan
 * read-only (IN_STEMMING). It comes back to CONCEPT when the vote ends, or earlier when the projectleider reopens it and
 * thereby ends the vote. Submitting makes it INGEDIEND: from then on nothing changes. The version of the regeling is
 * fixed at the beginning: a newer text of the law does not change the sections of this plan, until whoever leads it decides to move.
 */
@Entity
@Table(name = "plan")
public class PlanVanAanpak {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false)
    private Long regioId;
    @Column(nullable = false, length = 40)
    private String regeling;
    @Column(nullable = false, length = 40)
    private String regelversie;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Documentsoort document;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Planstatus status;
    @Column(name = "laatste_activiteit", nullable = false)
    private int laatsteActiviteit;
    @Column(name = "laatste_vraagstuk", nullable = false)
    private int laatsteVraagstuk;
    @Column(name = "laatste_doel", nullable = false)
    private int laatsteDoel;
    @Column(name = "laatste_afspraak", nullable = false)
    private int laatsteAfspraak;
    @Column(name = "begonnen_op", nullable = false)
    private Instant begonnenOp;
    @Column(name = "begonnen_door", nullable = false, length = 200)
    private String begonnenDoor;
    @Version
    private long versie;

    protected PlanVanAanpak() {}

    /**
     * Begins a plan.
     *
     * @param werkstuk of which regeling, and which of its documents
     * @param regelversie the version of its text the plan stays on, e.g. {@code 2024-11-30}
     */
    public static PlanVanAanpak beginnen(long regioId, Werkstuk werkstuk, String regelversie, String door, Instant moment) {
        PlanVanAanpak plan = new PlanVanAanpak();
        plan.regioId = regioId;
        plan.regeling = werkstuk.regeling();
        plan.document = werkstuk.document();
        plan.regelversie = regelversie;
        plan.status = Planstatus.CONCEPT;
        plan.begonnenDoor = door;
        plan.begonnenOp = moment;
        return plan;
    }

    /** Refuses every change while a vote runs and after submission. */
    public void eisSchrijfbaar() {
        eis(status != Planstatus.IN_STEMMING, PlanReden.BEVROREN);
        eis(status != Planstatus.INGEDIEND, PlanReden.PLAN_INGEDIEND);
    }

    void terStemmingBrengen() {
        eis(status != Planstatus.IN_STEMMING, PlanReden.PLAN_AL_IN_STEMMING);
        eisSchrijfbaar();
        status = Planstatus.IN_STEMMING;
    }

    /** The vote is over, whatever its outcome, or was withdrawn; without effect when the plan is not being voted on. */
    void stemmingBeeindigen() {
        if (status == Planstatus.IN_STEMMING) {
            status = Planstatus.CONCEPT;
        }
    }

    void heropenen() {
        eis(status == Planstatus.IN_STEMMING, PlanReden.PLAN_NIET_IN_STEMMING);
        status = Planstatus.CONCEPT;
    }

    void indienen() {
        eis(status != Planstatus.INGEDIEND, PlanReden.PLAN_INGEDIEND);
        status = Planstatus.INGEDIEND;
    }

    /** From now on this text of the regeling is asked of the plan; what was written stays. */
    public void overstappen(String naar) {
        eisSchrijfbaar();
        regelversie = naar;
    }

    /** The number of the next activity; a number is never given out twice. */
    int volgendeActiviteit() {
        return ++laatsteActiviteit;
    }

    /** The number of the next item of that kind; a number is never given out twice. */
    int volgende(Deelopgave soort) {
        return switch (soort) {
            case Vraagstukopgave v -> ++laatsteVraagstuk;
            case Doelopgave d -> ++laatsteDoel;
            case Afspraakopgave a -> ++laatsteAfspraak;
        };
    }

    public long id() {
        return id;
    }

    public long regioId() {
        return regioId;
    }

    public String regeling() {
        return regeling;
    }

    /** The plan itself, or an agreement beside it. */
    public Documentsoort document() {
        return document;
    }

    /** The address of this plan within its region. */
    public Werkstuk werkstuk() {
        return new Werkstuk(regeling, document);
    }

    public String regelversie() {
        return regelversie;
    }

    public Planstatus status() {
        return status;
    }

    public Instant begonnenOp() {
        return begonnenOp;
    }

    public String begonnenDoor() {
        return begonnenDoor;
    }
}
