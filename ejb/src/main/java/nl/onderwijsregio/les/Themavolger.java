package nl.onderwijsregio.les;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * Somebody who wants to hear of what is new about a theme.
 *
 * <p>Life cycle: begins to follow, hears of what came since, and is taken away when one stops. What came before is never told.
 */
@Entity
@Table(name = "thema_volger")
public class Themavolger {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Sessiethema thema;
    @Column(nullable = false, updatable = false)
    private Instant sinds;
    @Column(name = "gemeld_tot", nullable = false)
    private Instant gemeldTot;

    protected Themavolger() {}

    Themavolger(Gemachtigde wie, Sessiethema thema, Instant nu) {
        gebruiker = wie.gebruiker();
        mandaatId = wie.mandaat().waarde();
        this.thema = thema;
        sinds = nu;
        gemeldTot = nu;
    }

    void gemeld(Instant tot) {
        gemeldTot = tot;
    }

    long mandaatId() {
        return mandaatId;
    }

    Sessiethema thema() {
        return thema;
    }

    Instant sinds() {
        return sinds;
    }

    Instant gemeldTot() {
        return gemeldTot;
    }
}
