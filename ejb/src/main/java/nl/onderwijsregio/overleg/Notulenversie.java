package nl.onderwijsregio.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** Minutes as they were laid down: the whole text, never changed. A correction is the next version. */
@Entity
@Table(name = "notulenversie")
public class Notulenversie {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "vergadering_id", nullable = false, updatable = false)
    private Long vergaderingId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String tekst;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(nullable = false, length = Vergadering.REDEN, updatable = false)
    private String reden;
    @Column(name = "vastgesteld_op", nullable = false, updatable = false)
    private Instant vastgesteldOp;
    @Column(name = "vastgesteld_door", nullable = false, length = 200, updatable = false)
    private String vastgesteldDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;

    protected Notulenversie() {}

    Notulenversie(long vergaderingId, int nummer, String tekst, String sha256, String reden, Gemachtigde wie, Instant moment) {
        this.vergaderingId = vergaderingId;
        this.nummer = nummer;
        this.tekst = tekst;
        this.sha256 = sha256;
        this.reden = reden;
        this.vastgesteldOp = moment;
        this.vastgesteldDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    Notulenregel regel() {
        return new Notulenregel(nummer, tekst, sha256, reden, vastgesteldOp, vastgesteldDoor);
    }
}
