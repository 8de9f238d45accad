package nl.onderwijsregio.plan.uitwissel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Vingerafdruk;

/** A content of a plan that was handed out as a file and is no version; kept so that what comes back can be laid next to it. Never changed. */
@Entity
@Table(name = "plan_uitgave")
class Planuitgave {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String inhoud;
    @Column(nullable = false, updatable = false)
    private Instant moment;

    protected Planuitgave() {}

    Planuitgave(long planId, PlanInhoud inhoud, Instant moment) {
        this.planId = planId;
        this.inhoud = inhoud.canoniek();
        this.sha256 = Vingerafdruk.van(this.inhoud).sha256();
        this.moment = moment;
    }
}
