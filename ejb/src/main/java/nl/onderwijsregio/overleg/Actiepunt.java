package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.onderwijsregio.partij.Gemachtigde;

/** Something a party does, agreed at a meeting. Life cycle: open, done with a note; reopened when it was not. Stands in the tasks of the party until it is done. */
@Entity
@Table(name = "actiepunt")
public class Actiepunt {
    static final int AFLOOP = 1000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "vergadering_id", nullable = false, updatable = false)
    private Long vergaderingId;
    @Column(nullable = false, length = Actiepuntopgave.TEKST, updatable = false)
    private String tekst;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private Long partijId;
    @Column(nullable = false, updatable = false)
    private LocalDate termijn;
    @Column(name = "gemaakt_op", nullable = false, updatable = false)
    private Instant gemaaktOp;
    @Column(name = "gemaakt_door", nullable = false, length = 200, updatable = false)
    private String gemaaktDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, length = AFLOOP)
    private String afloop = "";
    @Column(name = "gedaan_op")
    private Instant gedaanOp;
    @Column(name = "gedaan_door", length = 200)
    private String gedaanDoor;

    protected Actiepunt() {}

    /** @param vergaderdag day of the meeting; the term does not lie before it */
    Actiepunt(long vergaderingId, LocalDate vergaderdag, Actiepuntopgave opgave, Gemachtigde wie, Instant moment) {
        eis(!opgave.termijn().isBefore(vergaderdag), OverlegReden.ACTIEPUNT_VOOR_VERGADERING, "datum", vergaderdag);
        this.vergaderingId = vergaderingId;
        this.tekst = opgave.tekst();
        this.partijId = opgave.partijId();
        this.termijn = opgave.termijn();
        this.gemaaktOp = moment;
        this.gemaaktDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    /** It is done. @param hoe how it ended; may be empty */
    void afronden(String hoe, Gemachtigde wie, Instant moment) {
        eis(gedaanOp == null, OverlegReden.ACTIEPUNT_AL_GEDAAN);
        afloop = Regeltekst.schoon(hoe, AFLOOP, "de afloop");
        gedaanOp = moment;
        gedaanDoor = wie.gebruiker();
    }

    /** It was not done after all; what was noted stays. */
    void heropenen() {
        eis(gedaanOp != null, OverlegReden.ACTIEPUNT_NIET_GEDAAN);
        gedaanOp = null;
        gedaanDoor = null;
    }

    long id() {
        return id;
    }

    long vergaderingId() {
        return vergaderingId;
    }

    long partijId() {
        return partijId;
    }

    String tekst() {
        return tekst;
    }
}
