package nl.onderwijsregio.gesprek;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A version of the notes of a conversation.
 *
 * <p>Life cycle: written by the Realisatie-Eenheid, shared once, which is also her confirmation; from then on it never changes. The region
 * confirms that it saw it, once, with or without a word of its own. A next version replaces it and leaves it as it was.
 */
@Entity
@Table(name = "gesprek_verslag")
class Verslag {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "gesprek_id", updatable = false)
    private Gesprek gesprek;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false, length = 8000)
    private String tekst;
    @Column(nullable = false)
    private int stand;
    @Column(name = "bewaard_op", nullable = false)
    private Instant bewaardOp;
    @Column(name = "bewaard_door", nullable = false, length = 200)
    private String bewaardDoor;
    @Column(name = "gedeeld_op")
    private Instant gedeeldOp;
    @Column(name = "gedeeld_door", length = 200)
    private String gedeeldDoor;
    @Column(name = "gedeeld_mandaat_id")
    private Long gedeeldMandaatId;
    @Column(name = "gezien_op")
    private Instant gezienOp;
    @Column(name = "gezien_door", length = 200)
    private String gezienDoor;
    @Column(name = "gezien_mandaat_id")
    private Long gezienMandaatId;
    @Column(name = "gezien_reactie", length = 2000)
    private String reactie;
    @OneToMany(mappedBy = "verslag", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("nummer")
    private List<Verslagpunt> punten = new ArrayList<>();

    protected Verslag() {}

    /** @param vanaf the count begins here: higher than that of any version before, so that a page of an older one is recognised */
    Verslag(Gesprek gesprek, int nummer, int vanaf, Verslagopgave opgave, Gemachtigde door, Instant moment) {
        this.gesprek = gesprek;
        this.nummer = nummer;
        this.stand = vanaf;
        invullen(opgave, door, moment);
    }

    /** Saves on top of the state that was in sight. The points have their numbers. */
    void bewaren(int gezien, Verslagopgave opgave, Gemachtigde door, Instant moment) {
        eis(stand == gezien, GespreksReden.VERSLAG_GEWIJZIGD);
        stand++;
        invullen(opgave, door, moment);
    }

    private void invullen(Verslagopgave opgave, Gemachtigde door, Instant moment) {
        tekst = opgave.tekst();
        bewaardOp = moment;
        bewaardDoor = door.gebruiker();
        punten.removeIf(p -> opgave.afspraken().stream().noneMatch(a -> a.nummer() == p.nummer()));
        opgave.afspraken().forEach(a -> punten.stream().filter(p -> p.nummer() == a.nummer()).findFirst()
                .ifPresentOrElse(p -> p.wijzigen(a), () -> punten.add(new Verslagpunt(this, a))));
    }

    void delen(int gezien, Gemachtigde door, Instant moment) {
        eis(stand == gezien, GespreksReden.VERSLAG_GEWIJZIGD);
        eis(!tekst.isEmpty(), GespreksReden.VERSLAG_LEEG);
        gedeeldOp = moment;
        gedeeldDoor = door.gebruiker();
        gedeeldMandaatId = door.mandaat().waarde();
    }

    void gezien(String woord, Gemachtigde door, Instant moment) {
        eis(gezienOp == null, GespreksReden.VERSLAG_AL_GEZIEN);
        reactie = Invoer.tekst(woord, 2_000, "Uw reactie");
        gezienOp = moment;
        gezienDoor = door.gebruiker();
        gezienMandaatId = door.mandaat().waarde();
    }

    boolean isGedeeld() {
        return gedeeldOp != null;
    }

    long id() {
        return id;
    }

    int stand() {
        return stand;
    }

    int nummer() {
        return nummer;
    }

    boolean heeft(int punt) {
        return punten.stream().anyMatch(p -> p.nummer() == punt);
    }

    Verslagopgave opgave() {
        return new Verslagopgave(tekst, punten.stream().map(Verslagpunt::afspraak).toList());
    }

    Verslagbeeld beeld() {
        return new Verslagbeeld(nummer, tekst, opgave().afspraken(), stand, bewaardOp, bewaardDoor, gedeeldOp, gedeeldDoor, gezienOp, gezienDoor, reactie);
    }
}
