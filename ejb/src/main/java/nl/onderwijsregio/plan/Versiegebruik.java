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

/** A use a frozen version was put to, the first one included. Only added. */
@Entity
@Table(name = "plan_versie_gebruik")
class Versiegebruik {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_versie_id", nullable = false, updatable = false)
    private long planVersieId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Aanleiding aanleiding;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", updatable = false)
    private Long mandaatId;

    protected Versiegebruik() {}

    Versiegebruik(PlanVersie versie, Aanleiding aanleiding, Wie wie) {
        this.planVersieId = versie.id();
        this.aanleiding = aanleiding;
        this.moment = wie.moment();
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaatId();
    }
}
