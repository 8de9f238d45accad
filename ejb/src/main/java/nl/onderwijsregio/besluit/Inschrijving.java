package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.regeling.register.Registerketen;

/**
 * One counted vote in the register of decisions of its region: what is needed to count it again, chained to the entry before it. Written once, in
 * the transaction of the count; never changed, never removed. See docs/besluiten/170-besluitenregister.md.
 */
@Entity
@Table(name = "besluitregister")
public class Inschrijving {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(nullable = false, updatable = false)
    private int volgnummer;
    @Column(name = "stemronde_id", nullable = false, updatable = false)
    private Long stemrondeId;
    @Column(nullable = false, length = 64, updatable = false)
    private String vorige;
    @Column(name = "inhoud_hash", nullable = false, length = 64, updatable = false)
    private String inhoudHash;
    @Column(nullable = false, length = 64, updatable = false)
    private String hash;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String inhoud;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String zegel;
    @Column(name = "ingeschreven_op", nullable = false, updatable = false)
    private Instant ingeschrevenOp;

    protected Inschrijving() {}

    /** The entry after that one. */
    static Inschrijving na(Registerstand stand, Stemronde ronde, Registerinhoud inhoud, Instant moment) {
        Inschrijving inschrijving = new Inschrijving();
        inschrijving.regioId = ronde.voorstel().regioId();
        inschrijving.volgnummer = stand.aantal() + 1;
        inschrijving.stemrondeId = ronde.id();
        inschrijving.vorige = stand.kop();
        inschrijving.inhoudHash = inhoud.hash();
        inschrijving.hash = Registerketen.schakel(inschrijving.volgnummer, inschrijving.vorige, inschrijving.inhoudHash);
        inschrijving.inhoud = inhoud.tekst();
        inschrijving.zegel = inhoud.zegel();
        inschrijving.ingeschrevenOp = moment;
        return inschrijving;
    }

    long stemrondeId() {
        return stemrondeId;
    }

    int volgnummer() {
        return volgnummer;
    }

    String vorige() {
        return vorige;
    }

    String inhoudHash() {
        return inhoudHash;
    }

    String hash() {
        return hash;
    }

    String inhoud() {
        return inhoud;
    }

    String zegel() {
        return zegel;
    }
}
