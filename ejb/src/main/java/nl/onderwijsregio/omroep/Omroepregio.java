package nl.onderwijsregio.omroep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** A region a message was sent to, and whether it read it. Part of {@link Omroepbericht}. */
@Entity
@Table(name = "omroep_regio")
class Omroepregio {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "bericht_id", updatable = false)
    private Omroepbericht bericht;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(name = "gelezen_op")
    private Instant gelezenOp;
    @Column(name = "gelezen_door", length = 200)
    private String gelezenDoor;
    @Column(name = "gelezen_mandaat_id")
    private Long mandaatId;

    protected Omroepregio() {}

    Omroepregio(Omroepbericht bericht, long regioId) {
        this.bericht = bericht;
        this.regioId = regioId;
    }

    void gelezen(Gemachtigde door, Instant moment) {
        if (gelezenOp == null) {
            gelezenOp = moment;
            gelezenDoor = door.gebruiker();
            mandaatId = door.mandaat().waarde();
        }
    }

    long regioId() {
        return regioId;
    }
}
