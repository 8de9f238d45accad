package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * The one vote of one party in one vote: who was entitled when it was called, and how many times the party has voted since. The
 * name is the party's name on that day. Part of {@link Stemronde}.
 */
@Entity
@Table(name = "stemrecht")
public class Stemrecht {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "stemronde_id", nullable = false)
    private Long stemrondeId;
    @Column(name = "partij_id", nullable = false)
    private Long partijId;
    @Column(name = "partij_naam", nullable = false, length = 200)
    private String partijNaam;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Kamer kamer;
    @Column(nullable = false, updatable = false)
    private int gewicht;
    /** The rule of the chamber as the vote started, kept here too: casting a vote then reads no more than this row. */
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Drempel drempel;
    @Column(nullable = false, updatable = false)
    private boolean geheim;
    @Column(name = "stemmen", nullable = false)
    private int stemmen;
    @Column(name = "laatst_op")
    private Instant laatstOp;
    @Column(name = "laatst_door", length = 200)
    private String laatstDoor;
    @Column(name = "gelezen_op")
    private Instant gelezenOp;
    @Column(name = "gelezen_door", length = 200)
    private String gelezenDoor;

    protected Stemrecht() {}

    Stemrecht(Long stemrondeId, Stemgerechtigde wie, Kamerregel regel) {
        this.stemrondeId = stemrondeId;
        this.partijId = wie.partijId();
        this.partijNaam = wie.naam();
        this.kamer = wie.kamer();
        this.gewicht = wie.gewicht();
        this.drempel = regel.drempel();
        this.geheim = regel.geheim();
    }

    /**
     * The next vote of the party.
     *
     * @param gezien how many votes of the party the voter had seen when choosing; another number means somebody was first
     */
    Stem stemmen(Stemopgave opgave, int gezien, Gemachtigde wie, Instant moment) {
        Stemopgave past = opgave.volgens(kamer, drempel, geheim);
        eis(gezien == stemmen, BesluitReden.AL_GESTEMD, "partij", partijNaam, "wie", laatstDoor == null ? "" : laatstDoor,
                "moment", laatstOp == null ? moment : laatstOp);
        stemmen++;
        laatstOp = moment;
        laatstDoor = wie.gebruiker();
        return new Stem(stemrondeId, id, stemmen, past, wie, moment, Bewijsnummer.nieuw(kamer).tekst());
    }

    /** Somebody of the party read that the vote ended without result. */
    public void lezen(Gemachtigde wie, Instant moment) {
        if (gelezenOp == null) {
            gelezenOp = moment;
            gelezenDoor = wie.gebruiker();
        }
    }

    public long id() {
        return id;
    }

    long stemrondeId() {
        return stemrondeId;
    }

    public long partijId() {
        return partijId;
    }

    public String partijNaam() {
        return partijNaam;
    }

    public Kamer kamer() {
        return kamer;
    }

    /** What its vote weighs, fixed when the vote was called. */
    public int gewicht() {
        return gewicht;
    }

    /** How many times the party voted; the last one counts. */
    public int stemmen() {
        return stemmen;
    }

    /** When the party voted last; empty when it has not. */
    public Optional<Instant> laatstOp() {
        return Optional.ofNullable(laatstOp);
    }
}
