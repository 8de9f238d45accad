package nl.onderwijsregio.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Uitkomst;

/** A submitted application: one per plan, with the receipt of what it rested on. Never changes. */
@Entity
@Table(name = "aanvraag")
public class Aanvraag {
    /** Of {@code ldnor-2026-2029} the first letters and the year: LDNOR26. */
    private static final Pattern REGELING = Pattern.compile("^([a-z]{1,5})[a-z]*-[0-9]{2}([0-9]{2})");

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, length = 20, updatable = false)
    private String nummer;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Column(name = "plan_versie_id", nullable = false, updatable = false)
    private Long planVersieId;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(nullable = false, length = 40, updatable = false)
    private String regeling;
    @Column(nullable = false, length = 40, updatable = false)
    private String regelversie;
    @Column(name = "ingediend_op", nullable = false, updatable = false)
    private Instant ingediendOp;
    @Column(name = "ingediend_door", nullable = false, length = 200, updatable = false)
    private String ingediendDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private Long partijId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Uitkomst uitkomst;
    @Column(precision = 15, scale = 2, updatable = false)
    private BigDecimal bedrag;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String bewijs;
    @Column(name = "bewijs_sha256", nullable = false, length = 64, updatable = false)
    private String bewijsSha256;

    protected Aanvraag() {}

    Aanvraag(PlanVanAanpak plan, PlanVersie versie, Beoordeling beoordeling, Gemachtigde door, Instant moment, String bewijs) {
        this.nummer = nummer(plan);
        this.planId = plan.id();
        this.planVersieId = versie.id();
        this.regioId = plan.regioId();
        this.regeling = plan.regeling();
        this.regelversie = plan.regelversie();
        this.ingediendOp = moment;
        this.ingediendDoor = door.gebruiker();
        this.mandaatId = door.mandaat().waarde();
        this.partijId = door.partijId();
        this.uitkomst = beoordeling.uitkomst();
        this.bedrag = beoordeling.bedrag().orElse(null);
        this.bewijs = bewijs;
        this.bewijsSha256 = Vingerafdruk.van(bewijs).sha256();
    }

    /** The number of the application of a plan; one plan has one. */
    static String nummer(PlanVanAanpak plan) {
        Matcher naam = REGELING.matcher(plan.regeling());
        String begin = naam.find() ? naam.group(1) + naam.group(2) : "AANVR";
        return String.format(Locale.ROOT, "%s-%04d", begin.toUpperCase(Locale.ROOT), plan.id());
    }

    public long id() {
        return id;
    }

    public String nummer() {
        return nummer;
    }

    public long planId() {
        return planId;
    }

    public long planVersieId() {
        return planVersieId;
    }

    public long regioId() {
        return regioId;
    }

    public Instant ingediendOp() {
        return ingediendOp;
    }
}
