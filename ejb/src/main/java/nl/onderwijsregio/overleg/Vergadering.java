package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A meeting of an organ.
 *
 * <p>Life cycle: called for a moment ahead, invited to by mail, moved or cancelled until it begins; from then on it was held. A meeting held
 * before the region used this product is added afterwards and nobody is invited to it. Its minutes are written per point and then laid down:
 * from that moment they stand still, until somebody starts a correction with a reason, which is laid down as the next version. What was laid
 * down is never overwritten. See docs/besluiten/210-vergaderen.md.
 */
@Entity
@Table(name = "vergadering")
public class Vergadering {
    static final int REDEN = 1000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(name = "orgaan_id", nullable = false, updatable = false)
    private Long orgaanId;
    @Column(nullable = false)
    private Instant begint;
    @Column(nullable = false)
    private Instant eindigt;
    @Column(nullable = false, length = Vergaderopgave.PLAATS)
    private String plaats;
    @Column(nullable = false, length = Vergaderopgave.LINK)
    private String link;
    @Column(nullable = false, updatable = false)
    private boolean achteraf;
    @Column(name = "uitgenodigd_op")
    private Instant uitgenodigdOp;
    @Column(nullable = false)
    private int wijziging;
    @Column(name = "gewijzigd_op", nullable = false)
    private Instant gewijzigdOp;
    @Column(name = "afgezegd_op")
    private Instant afgezegdOp;
    @Column(name = "afgezegd_door", length = 200)
    private String afgezegdDoor;
    @Column(length = REDEN)
    private String afzegreden;
    @Column(nullable = false)
    private int notulenversie;
    @Column(length = REDEN)
    private String correctie;
    @Column(name = "gemaakt_op", nullable = false, updatable = false)
    private Instant gemaaktOp;
    @Column(name = "gemaakt_door", nullable = false, length = 200, updatable = false)
    private String gemaaktDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Version
    private long versie;

    protected Vergadering() {}

    private Vergadering(Orgaan orgaan, Vergaderopgave opgave, boolean achteraf, Gemachtigde wie, Instant nu) {
        eis(orgaan.isActief(), OverlegReden.ORGAAN_OPGEHEVEN, "orgaan", orgaan.naam());
        this.regioId = orgaan.regioId();
        this.orgaanId = orgaan.id();
        this.achteraf = achteraf;
        this.gemaaktOp = nu;
        this.gemaaktDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
        vul(opgave, nu);
    }

    /** Calls a meeting that is still to come. */
    static Vergadering plannen(Orgaan orgaan, Vergaderopgave opgave, Gemachtigde wie, Instant nu) {
        eisLater(opgave, nu);
        return new Vergadering(orgaan, opgave, false, wie, nu);
    }

    /** Adds a meeting that was held already. */
    static Vergadering achteraf(Orgaan orgaan, Vergaderopgave opgave, Gemachtigde wie, Instant nu) {
        eis(!opgave.eindigt().isAfter(nu), OverlegReden.VERGADERING_NOG_NIET_GEWEEST, "eindigt", opgave.eindigt());
        return new Vergadering(orgaan, opgave, true, wie, nu);
    }

    /** Whether this says another begin or end than now. */
    boolean isAnderMoment(Vergaderopgave opgave) {
        return !begint.equals(opgave.begint()) || !eindigt.equals(opgave.eindigt());
    }

    /** Another moment or place, until it begins. */
    void verplaatsen(Vergaderopgave opgave, Instant nu) {
        eisGepland(nu);
        eisLater(opgave, nu);
        vul(opgave, nu);
        wijziging++;
    }

    /** Notes that the members are invited; again reaches those who were not yet. */
    void uitnodigen(Instant nu) {
        eisGepland(nu);
        uitgenodigdOp = uitgenodigdOp == null ? nu : uitgenodigdOp;
    }

    /** Cancels it, until it begins. */
    void afzeggen(String reden, Gemachtigde wie, Instant nu) {
        eisGepland(nu);
        afzegreden = Regeltekst.vereist(reden, REDEN, "de reden");
        afgezegdOp = nu;
        gewijzigdOp = nu;
        wijziging++;
        afgezegdDoor = wie.gebruiker();
    }

    /** Lays down the minutes as they are written; the number of the version. */
    int vaststellen(Instant nu) {
        eisNotulen(nu);
        correctie = null;
        return ++notulenversie;
    }

    /** Opens minutes that were laid down, to be laid down once more. */
    void correctieBeginnen(String reden) {
        eis(notulenversie > 0 && correctie == null, OverlegReden.NOTULEN_NIET_VASTGESTELD);
        correctie = Regeltekst.vereist(reden, REDEN, "de reden");
    }

    /** Refuses when nothing can be written in the minutes now. */
    void eisNotulen(Instant nu) {
        eisNietAfgezegd();
        eis(!nu.isBefore(begint), OverlegReden.NOTULEN_TE_VROEG, "begint", begint);
        eisOpen();
    }

    /** Refuses when agenda, attendance and actions stand still. */
    void eisOpen() {
        eisNietAfgezegd();
        eis(notulenversie == 0 || correctie != null, OverlegReden.NOTULEN_VASTGESTELD, "versie", notulenversie);
    }

    void eisGepland(Instant nu) {
        eisNietAfgezegd();
        eis(nu.isBefore(begint), OverlegReden.VERGADERING_BEGONNEN, "begint", begint);
    }

    private void eisNietAfgezegd() {
        eis(afgezegdOp == null, OverlegReden.VERGADERING_AFGEZEGD);
    }

    private static void eisLater(Vergaderopgave opgave, Instant nu) {
        eis(opgave.begint().isAfter(nu), OverlegReden.VERGADERING_IN_VERLEDEN, "begint", opgave.begint());
    }

    private void vul(Vergaderopgave opgave, Instant nu) {
        gewijzigdOp = nu;
        begint = opgave.begint();
        eindigt = opgave.eindigt();
        plaats = opgave.plaats();
        link = opgave.link();
    }

    boolean isUitgenodigd() {
        return uitgenodigdOp != null;
    }

    public long id() {
        return id;
    }

    public long regioId() {
        return regioId;
    }

    long orgaanId() {
        return orgaanId;
    }

    Instant begint() {
        return begint;
    }

    int wijziging() {
        return wijziging;
    }

    String correctie() {
        return correctie == null ? "" : correctie;
    }

    Vergaderregel regel(String orgaan, Instant nu) {
        Vergaderstatus status = afgezegdOp != null ? Vergaderstatus.AFGEZEGD : nu.isBefore(begint) ? Vergaderstatus.GEPLAND : Vergaderstatus.GEHOUDEN;
        return new Vergaderregel(id, orgaanId, orgaan, new Vergaderopgave(begint, eindigt, plaats, link), status, uitgenodigdOp, afzegreden, notulenversie, correctie,
                wijziging, gewijzigdOp);
    }
}
