package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A frozen state of a plan: its content as canonical JSON with the SHA-256 of that text. Numbered per plan. It never changes
 * and is never removed; votes, views of the medezeggenschap, signatures and the application refer to it.
 */
@Entity
@Table(name = "plan_versie")
public class PlanVersie {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false, length = 200, updatable = false)
    private String naam;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Aanleiding aanleiding;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String inhoud;
    @Column(name = "gemaakt_op", nullable = false, updatable = false)
    private Instant gemaaktOp;
    @Column(name = "gemaakt_door", nullable = false, length = 200, updatable = false)
    private String gemaaktDoor;
    @Column(name = "gemaakt_mandaat_id", updatable = false)
    private Long gemaaktMandaatId;

    protected PlanVersie() {}

    PlanVersie(long planId, int nummer, String naam, Aanleiding aanleiding, String inhoud, Wie wie) {
        this.planId = planId;
        this.nummer = nummer;
        this.naam = naam;
        this.aanleiding = aanleiding;
        this.inhoud = inhoud;
        this.sha256 = Vingerafdruk.van(inhoud).sha256();
        this.gemaaktOp = wie.moment();
        this.gemaaktDoor = wie.gebruiker();
        this.gemaaktMandaatId = wie.mandaatId();
    }

    public long id() {
        return id;
    }

    public long planId() {
        return planId;
    }

    public int nummer() {
        return nummer;
    }

    public String naam() {
        return naam;
    }

    public Aanleiding aanleiding() {
        return aanleiding;
    }

    /** SHA-256 of {@link #inhoud()} in UTF-8, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public Vingerafdruk vingerafdruk() {
        return new Vingerafdruk(sha256);
    }

    /** The frozen content, canonical JSON. */
    public String inhoud() {
        return inhoud;
    }

    public Instant gemaaktOp() {
        return gemaaktOp;
    }

    public String gemaaktDoor() {
        return gemaaktDoor;
    }
}
