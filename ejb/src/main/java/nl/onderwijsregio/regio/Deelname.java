package nl.onderwijsregio.regio;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.onderwijsregio.partij.Gemachtigde;

/** A party in the composition; confirmed by somebody with a mandaat of that party itself. Part of {@link Samenstelling}. */
@Entity
@Table(name = "deelname")
public class Deelname {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "samenstelling_id", nullable = false)
    private Samenstelling samenstelling;
    @Column(name = "partij_id", nullable = false)
    private long partijId;
    @Column(nullable = false)
    private boolean penvoerder;
    @Column(name = "mbo_werkgever", nullable = false)
    private boolean mboWerkgever;
    @Column(name = "toegevoegd_op", nullable = false)
    private Instant toegevoegdOp;
    @Column(name = "toegevoegd_door", nullable = false, length = 200)
    private String toegevoegdDoor;
    @Column(name = "toegevoegd_mandaat_id", nullable = false)
    private long toegevoegdMandaatId;
    @Column(name = "bevestigd_op")
    private Instant bevestigdOp;
    @Column(name = "bevestigd_door", length = 200)
    private String bevestigdDoor;
    @Column(name = "bevestigd_mandaat_id")
    private Long bevestigdMandaatId;

    protected Deelname() {}

    Deelname(Samenstelling samenstelling, long partijId, boolean mboWerkgever, Gemachtigde door, Instant moment) {
        this.samenstelling = samenstelling;
        this.partijId = partijId;
        this.mboWerkgever = mboWerkgever;
        this.toegevoegdOp = moment;
        this.toegevoegdDoor = door.gebruiker();
        this.toegevoegdMandaatId = door.mandaat().waarde();
    }

    void bevestigen(Gemachtigde door, Instant moment) {
        eis(bevestigdOp == null, RegioReden.DEELNAME_AL_BEVESTIGD, "partij", door.partijNaam());
        bevestigdOp = moment;
        bevestigdDoor = door.gebruiker();
        bevestigdMandaatId = door.mandaat().waarde();
    }

    void penvoerder(boolean is) {
        penvoerder = is;
    }

    /** The party that takes part. */
    public long partijId() {
        return partijId;
    }

    /** Whether this party applies on behalf of all (LDNOR art. 4 lid 2). */
    public boolean isPenvoerder() {
        return penvoerder;
    }

    /** Whether this bestuur takes part as employer in the mbo (LDNOR art. 7 lid 6). */
    public boolean isMboWerkgever() {
        return mboWerkgever;
    }

    /** When the party itself confirmed that it takes part. */
    public Optional<Instant> bevestigdOp() {
        return Optional.ofNullable(bevestigdOp);
    }
}
