package nl.onderwijsregio.opmerking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An answer in a conversation. Only ever added. */
@Entity
@Table(name = "opmerking_reactie")
public class Opmerkingreactie {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "opmerking_id", nullable = false, updatable = false)
    private Long opmerkingId;
    @Column(nullable = false, length = 4000, updatable = false)
    private String tekst;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, updatable = false)
    private Instant moment;

    protected Opmerkingreactie() {}

    Opmerkingreactie(long opmerkingId, String tekst, String gebruiker, long mandaatId, Instant moment) {
        this.opmerkingId = opmerkingId;
        this.tekst = tekst;
        this.gebruiker = gebruiker;
        this.mandaatId = mandaatId;
        this.moment = moment;
    }

    long id() {
        return id;
    }
}
