package nl.onderwijsregio.overstap;

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
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Uitkomst;

/** A region moved its composition and its plan to another text: from where to where, by whom, and what that changed. Only ever added. */
@Entity
@Table(name = "overstap")
class Overstap {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(nullable = false, length = 40, updatable = false)
    private String regeling;
    @Column(nullable = false, length = 40, updatable = false)
    private String van;
    @Column(nullable = false, length = 40, updatable = false)
    private String naar;
    @Column(name = "van_hash", nullable = false, length = 71, updatable = false)
    private String vanHash;
    @Column(name = "naar_hash", nullable = false, length = 71, updatable = false)
    private String naarHash;
    @Column(name = "plan_id", updatable = false)
    private Long planId;
    @Enumerated(EnumType.STRING) @Column(name = "uitkomst_voor", length = 30, updatable = false)
    private Uitkomst uitkomstVoor;
    @Column(name = "oorzaak_voor", length = 1000, updatable = false)
    private String oorzaakVoor;
    @Enumerated(EnumType.STRING) @Column(name = "uitkomst_na", nullable = false, length = 30, updatable = false)
    private Uitkomst uitkomstNa;
    @Column(name = "bedrag_voor", precision = 15, scale = 2, updatable = false)
    private BigDecimal bedragVoor;
    @Column(name = "bedrag_na", precision = 15, scale = 2, updatable = false)
    private BigDecimal bedragNa;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;

    protected Overstap() {}

    /** @param plan id of the plan that moved along; null when there is none */
    Overstap(long regio, String regeling, Long plan, Oordeel voor, Oordeel na, Gemachtigde door, Instant moment) {
        regioId = regio;
        this.regeling = regeling;
        van = voor.versie().toString();
        naar = na.versie().toString();
        vanHash = voor.tekstHash();
        naarHash = na.tekstHash();
        planId = plan;
        uitkomstVoor = voor.beoordeling().map(Beoordeling::uitkomst).orElse(null);
        oorzaakVoor = voor.oorzaak();
        uitkomstNa = na.beoordeling().map(Beoordeling::uitkomst).orElseThrow();
        bedragVoor = voor.bedrag().orElse(null);
        bedragNa = na.bedrag().orElse(null);
        this.moment = moment;
        gebruiker = door.gebruiker();
        mandaatId = door.mandaat().waarde();
    }
}
