package nl.onderwijsregio.voorbeeld;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanVersie;

/** From which frozen version a section or an activity was taken over. Only added; the last one of a part is shown. */
@Entity
@Table(name = "plan_herkomst")
class Herkomst {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;
    @Column(nullable = false, length = 20, updatable = false)
    private String deel;
    @Column(name = "bron_versie_id", nullable = false, updatable = false)
    private long bronVersieId;
    @Column(nullable = false, length = 200, updatable = false)
    private String regio;
    @Column(nullable = false, length = 40, updatable = false)
    private String regeling;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;

    protected Herkomst() {}

    /** @param deel letter of the section, or code of the activity, in the plan that took it over */
    Herkomst(long planId, String deel, PlanVersie bron, PlanInhoud inhoud, Gemachtigde door, Instant moment) {
        this.planId = planId;
        this.deel = deel;
        this.bronVersieId = bron.id();
        this.regio = inhoud.regio();
        this.regeling = inhoud.regeling();
        this.nummer = bron.nummer();
        this.sha256 = bron.sha256();
        this.moment = moment;
        this.gebruiker = door.gebruiker();
        this.mandaatId = door.mandaat().waarde();
    }
}
