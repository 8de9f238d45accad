package nl.onderwijsregio.openbaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanVersie;

/** That a submitted plan may be read by anyone, since when and by whose act. It is not taken back. */
@Entity
@Table(name = "plan_openbaar")
class Openbaarheid {
    @Id @Column(name = "plan_id")
    private Long planId;
    @Column(name = "plan_versie_id", nullable = false, updatable = false)
    private Long planVersieId;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;

    protected Openbaarheid() {}

    Openbaarheid(PlanVersie versie, Gemachtigde wie, Instant moment) {
        this.planId = versie.planId();
        this.planVersieId = versie.id();
        this.moment = moment;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    long planId() {
        return planId;
    }

    long planVersieId() {
        return planVersieId;
    }

    Instant moment() {
        return moment;
    }
}
