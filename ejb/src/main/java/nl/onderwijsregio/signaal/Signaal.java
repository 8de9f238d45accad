package nl.onderwijsregio.signaal;

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
import nl.onderwijsregio.partij.PartijReden;

/**
 * Something a consulent hears at work.
 *
 * <p>Life cycle: written down by a consulent, seen by the own party; put on the table, seen by every partner; then the partners say what becomes of
 * it, as often as that changes. Its text never changes.
 */
@Entity
@Table(name = "signaal")
public class Signaal {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private long regioId;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private long partijId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Signaalthema thema;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Signaalplek plek;
    @Column(nullable = false, length = 2000, updatable = false)
    private String wat;
    @Column(name = "peiling_id", updatable = false)
    private Long peilingId;
    @Column(name = "gemaakt_op", nullable = false, updatable = false)
    private Instant gemaaktOp;
    @Column(name = "gemaakt_door", nullable = false, length = 200, updatable = false)
    private String gemaaktDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;
    @Column(name = "op_tafel_op")
    private Instant opTafelOp;

    protected Signaal() {}

    static Signaal opschrijven(long regioId, Signaalopgave opgave, Gemachtigde wie, Instant moment) {
        Signaal signaal = new Signaal();
        signaal.regioId = regioId;
        signaal.partijId = wie.partijId();
        signaal.thema = opgave.thema();
        signaal.plek = opgave.plek();
        signaal.wat = opgave.wat();
        signaal.peilingId = opgave.peilingId();
        signaal.gemaaktOp = moment;
        signaal.gemaaktDoor = wie.gebruiker();
        signaal.mandaatId = wie.mandaat().waarde();
        return signaal;
    }

    /** Every partner sees it from now on. */
    void opTafelLeggen(Gemachtigde wie, Instant moment) {
        eis(wie.partijId() == partijId, PartijReden.GEEN_TOEGANG);
        eis(opTafelOp == null, SignaalReden.SIGNAAL_AL_OP_TAFEL);
        opTafelOp = moment;
    }

    /** A partner says what becomes of it. */
    Terugkoppeling terugkoppelen(Terugkoppelopgave opgave, Gemachtigde wie, Instant moment) {
        eis(opTafelOp != null, SignaalReden.SIGNAAL_NIET_OP_TAFEL);
        return new Terugkoppeling(id, opgave, wie, moment);
    }

    /** Whether the person may read it: on the table every partner of the region, before that the own party. */
    boolean isLeesbaar(Gemachtigde wie) {
        return wie.magIn(regioId) && (opTafelOp != null || wie.partijId() == partijId);
    }

    public long id() {
        return id;
    }

    long regioId() {
        return regioId;
    }

    Optional<Long> peilingId() {
        return Optional.ofNullable(peilingId);
    }
}
