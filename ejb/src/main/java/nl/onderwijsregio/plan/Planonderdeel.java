package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * The text of one section of a plan, with a counter of its saved states. A save names the state it was based on; based on an
 * older one it never overwrites: both texts are kept and the writer chooses.
 */
@Entity
@Table(name = "plan_onderdeel")
public class Planonderdeel {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false)
    private Long planId;
    @Column(nullable = false, length = 2)
    private String letter;
    @Column(nullable = false, length = 1_000_000)
    private String tekst = "";
    @Column(nullable = false)
    private boolean klaar;
    @Column(nullable = false)
    private int versie;
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;
    @Column(name = "gewijzigd_door", length = 200)
    private String gewijzigdDoor;
    @Column(name = "gewijzigd_mandaat_id")
    private Long gewijzigdMandaatId;

    protected Planonderdeel() {}

    Planonderdeel(long planId, String letter) {
        this.planId = planId;
        this.letter = letter;
    }

    /** Whether a text based on that state may be saved: nobody saved after it. */
    boolean isActueel(int basisversie) {
        return basisversie == versie;
    }

    /** A new state. The caller has checked that the plan may be written and that the writer saw the current state. */
    void schrijven(String nieuw, Wie wie) {
        tekst = nieuw;
        versie++;
        gewijzigd(wie);
    }

    void klaarZetten(boolean waarde, Wie wie) {
        klaar = waarde;
        gewijzigd(wie);
    }

    private void gewijzigd(Wie wie) {
        gewijzigdOp = wie.moment();
        gewijzigdDoor = wie.gebruiker();
        gewijzigdMandaatId = wie.mandaatId();
    }

    public long id() {
        return id;
    }

    public long planId() {
        return planId;
    }

    public String letter() {
        return letter;
    }

    /** Sanitised markup. */
    public String tekst() {
        return tekst;
    }

    public boolean isKlaar() {
        return klaar;
    }

    /** How many states were saved; 0 when nobody wrote yet. */
    public int versie() {
        return versie;
    }

    public Optional<Instant> gewijzigdOp() {
        return Optional.ofNullable(gewijzigdOp);
    }

    public Optional<String> gewijzigdDoor() {
        return Optional.ofNullable(gewijzigdDoor);
    }
}
