package nl.onderwijsregio.besluit.voorstel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** One text of a {@link Partnervoorstel} with its fingerprint. Never changed, never removed. */
@Entity
@Table(name = "voorstelversie")
class Voorstelversie {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnervoorstel_id", nullable = false, updatable = false)
    private Long partnervoorstelId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Embedded
    private Voorstelopgave tekst;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(name = "gemaakt_op", nullable = false, updatable = false)
    private Instant gemaaktOp;
    @Column(name = "gemaakt_door", nullable = false, length = 200, updatable = false)
    private String gemaaktDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;

    protected Voorstelversie() {}

    Voorstelversie(long partnervoorstelId, int nummer, Voorstelopgave opgave, Gemachtigde wie, Instant moment) {
        this.partnervoorstelId = partnervoorstelId;
        this.nummer = nummer;
        this.tekst = opgave;
        this.sha256 = opgave.sha256();
        this.gemaaktOp = moment;
        this.gemaaktDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    long partnervoorstelId() {
        return partnervoorstelId;
    }

    int nummer() {
        return nummer;
    }

    String sha256() {
        return sha256;
    }

    Voorstelopgave opgave() {
        return tekst;
    }
}
