package nl.onderwijsregio.opmerking;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A comment on a passage of a section, possibly with a suggestion of other words.
 *
 * <p>Life cycle: placed open; people respond; closed by who placed it or by a writer, and reopened the same way. A suggestion is accepted or
 * declined once, by a writer, which closes the comment. It keeps the words it was about, also when the text changes.
 */
@Entity
@Table(name = "opmerking")
public class Opmerking {
    /** Whether the conversation goes on. */
    enum Status { OPEN, AFGEHANDELD }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Column(nullable = false, length = 2, updatable = false)
    private String letter;
    @Column(nullable = false, length = 1000, updatable = false)
    private String citaat;
    @Column(nullable = false, length = 100, updatable = false)
    private String ervoor;
    @Column(nullable = false, length = 4000, updatable = false)
    private String tekst;
    @Column(length = 2000, updatable = false)
    private String voorstel;
    @Enumerated(EnumType.STRING) @Column(length = 20)
    private Voorstelstand voorstelstand;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Status status = Status.OPEN;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(name = "afgehandeld_door", length = 200)
    private String afgehandeldDoor;
    @Column(name = "afgehandeld_op")
    private Instant afgehandeldOp;
    @Version
    private long versie;

    protected Opmerking() {}

    Opmerking(long planId, String letter, Opmerkingopgave opgave, Gemachtigde wie, Instant nu) {
        this.planId = planId;
        this.letter = letter;
        citaat = opgave.citaat();
        ervoor = opgave.ervoor();
        tekst = opgave.tekst();
        voorstel = opgave.isVoorstel() ? opgave.voorstel() : null;
        voorstelstand = opgave.isVoorstel() ? Voorstelstand.OPEN : null;
        gebruiker = wie.gebruiker();
        mandaatId = wie.mandaat().waarde();
        moment = nu;
    }

    void eisOpen() {
        eis(status == Status.OPEN, OpmerkingReden.OPMERKING_AFGEHANDELD);
    }

    void eisVan(Gemachtigde wie, boolean schrijft) {
        eis(schrijft || gebruiker.equals(wie.gebruiker()), OpmerkingReden.OPMERKING_VAN_ANDER);
    }

    void afhandelen(String door, Instant nu) {
        eisOpen();
        status = Status.AFGEHANDELD;
        afgehandeldDoor = door;
        afgehandeldOp = nu;
    }

    /** Open again; a suggestion that was decided on stays decided. */
    void heropenen() {
        status = Status.OPEN;
        afgehandeldDoor = null;
        afgehandeldOp = null;
    }

    /** A writer decides on the suggestion. */
    void beslissen(boolean aanvaard, String door, Instant nu) {
        eis(voorstelstand == Voorstelstand.OPEN && status == Status.OPEN, OpmerkingReden.VOORSTEL_NIET_OPEN);
        voorstelstand = aanvaard ? Voorstelstand.AANVAARD : Voorstelstand.AFGEWEZEN;
        afhandelen(door, nu);
    }

    long id() {
        return id;
    }

    long planId() {
        return planId;
    }

    String letter() {
        return letter;
    }

    String citaat() {
        return citaat;
    }

    String ervoor() {
        return ervoor;
    }

    String voorstel() {
        return voorstel;
    }

    String gebruiker() {
        return gebruiker;
    }

    long mandaatId() {
        return mandaatId;
    }
}
