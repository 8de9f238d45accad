package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A name somebody gave to a frozen version; the last one counts. Only added. */
@Entity
@Table(name = "plan_versie_naam")
class Versienaam {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_versie_id", nullable = false, updatable = false)
    private long planVersieId;
    @Column(nullable = false, length = 200, updatable = false)
    private String naam;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", updatable = false)
    private Long mandaatId;

    protected Versienaam() {}

    Versienaam(PlanVersie versie, String naam, Wie wie) {
        this.planVersieId = versie.id();
        this.naam = naam;
        this.moment = wie.moment();
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaatId();
    }
}
