package nl.onderwijsregio.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanVersie;

/** One signature, or one refusal to sign, for one content of the plan. Only ever added; the last one of a party counts. */
@Entity
@Table(name = "ondertekening")
public class Ondertekening {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Column(name = "plan_versie_id", nullable = false, updatable = false)
    private Long planVersieId;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private Long partijId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Tekenbesluit besluit;
    @Column(length = 2000, updatable = false)
    private String reden;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, updatable = false)
    private Instant moment;

    protected Ondertekening() {}

    /** @param reden why not; null for a signature */
    Ondertekening(PlanVersie versie, Tekenbesluit besluit, String reden, Gemachtigde door, Instant moment) {
        this.planId = versie.planId();
        this.planVersieId = versie.id();
        this.sha256 = versie.sha256();
        this.partijId = door.partijId();
        this.besluit = besluit;
        this.reden = reden;
        this.gebruiker = door.gebruiker();
        this.mandaatId = door.mandaat().waarde();
        this.moment = moment;
    }

    public long partijId() {
        return partijId;
    }

    public String sha256() {
        return sha256;
    }

    boolean isHandtekening() {
        return besluit == Tekenbesluit.ONDERTEKEND;
    }

    String reden() {
        return reden;
    }

    public String gebruiker() {
        return gebruiker;
    }

    public long mandaatId() {
        return mandaatId;
    }

    public Instant moment() {
        return moment;
    }
}
