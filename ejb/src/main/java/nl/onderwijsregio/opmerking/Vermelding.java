package nl.onderwijsregio.opmerking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody was asked to respond. Only ever added. */
@Entity
@Table(name = "opmerking_vermelding")
public class Vermelding {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "opmerking_id", nullable = false, updatable = false)
    private Long opmerkingId;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, updatable = false)
    private Instant moment;

    protected Vermelding() {}

    Vermelding(long opmerkingId, String gebruiker, long mandaatId, Instant moment) {
        this.opmerkingId = opmerkingId;
        this.gebruiker = gebruiker;
        this.mandaatId = mandaatId;
        this.moment = moment;
    }

    long id() {
        return id;
    }
}
