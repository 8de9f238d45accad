package nl.onderwijsregio.overleg;

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
import nl.onderwijsregio.partij.Gemachtigde;

/** A point on the agenda of a meeting and, later, what was said and decided about it. One taken off stays, struck. */
@Entity
@Table(name = "vergaderpunt")
public class Vergaderpunt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "vergadering_id", nullable = false, updatable = false)
    private Long vergaderingId;
    @Column(nullable = false)
    private int volgorde;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Puntsoort soort;
    @Column(nullable = false, length = Puntopgave.ONDERWERP)
    private String onderwerp;
    @Column(nullable = false, length = Puntopgave.TOELICHTING)
    private String toelichting;
    @Column(name = "stemronde_id")
    private Long stemrondeId;
    @Column(name = "plan_versie_id")
    private Long planVersieId;
    @Column(name = "voorstelversie_id", updatable = false)
    private Long voorstelversieId;
    @Column(name = "ingebracht_op", nullable = false, updatable = false)
    private Instant ingebrachtOp;
    @Column(name = "ingebracht_door", nullable = false, length = 200, updatable = false)
    private String ingebrachtDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "vervallen_op")
    private Instant vervallenOp;
    @Column(nullable = false, length = Notulenopgave.TEKST)
    private String notulen = "";
    @Column(nullable = false, length = Notulenopgave.BESLUIT)
    private String besluit = "";
    @Column(nullable = false)
    private int stand;
    @Column(name = "geschreven_op")
    private Instant geschrevenOp;
    @Column(name = "geschreven_door", length = 200)
    private String geschrevenDoor;

    protected Vergaderpunt() {}

    Vergaderpunt(long vergaderingId, int volgorde, Puntopgave opgave, Gemachtigde wie, Instant moment) {
        this.vergaderingId = vergaderingId;
        this.volgorde = volgorde;
        this.soort = opgave.soort();
        this.onderwerp = opgave.onderwerp();
        this.toelichting = opgave.toelichting();
        this.stemrondeId = opgave.stemrondeId();
        this.planVersieId = opgave.planVersieId();
        this.voorstelversieId = opgave.voorstelversieId();
        this.ingebrachtOp = moment;
        this.ingebrachtDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    /** Takes it off the agenda; not once something is written about it. */
    void vervallen(Instant moment) {
        eis(vervallenOp == null, OverlegReden.PUNT_NIET_OP_AGENDA);
        eis(notulen.isEmpty() && besluit.isEmpty(), OverlegReden.PUNT_HEEFT_NOTULEN, "onderwerp", onderwerp);
        vervallenOp = moment;
    }

    /** Changes places with another. */
    void ruilen(Vergaderpunt ander) {
        int eigen = volgorde;
        volgorde = ander.volgorde;
        ander.volgorde = eigen;
    }

    /**
     * Writes down what was said and decided.
     *
     * @param gezien {@link Vergaderpuntregel#stand()} of what the writer started from
     */
    void notuleren(Notulenopgave opgave, int gezien, Gemachtigde wie, Instant moment) {
        eis(vervallenOp == null, OverlegReden.PUNT_NIET_OP_AGENDA);
        eis(gezien == stand, OverlegReden.NOTULEN_GEWIJZIGD, "wie", geschrevenDoor == null ? "" : geschrevenDoor, "moment", geschrevenOp == null ? moment : geschrevenOp);
        notulen = opgave.tekst();
        besluit = opgave.besluit();
        stand++;
        geschrevenOp = moment;
        geschrevenDoor = wie.gebruiker();
    }

    long id() {
        return id;
    }

    /** @param leest whether the reader may see minutes that were not laid down */
    Vergaderpuntregel regel(boolean leest, Puntstuk stuk, Puntstemming stemming, Puntvoorstel voorstel) {
        return new Vergaderpuntregel(id, soort, onderwerp, toelichting, ingebrachtDoor, stuk, stemming, voorstel, leest ? notulen : "", leest ? besluit : "", stand,
                geschrevenOp, geschrevenDoor);
    }
}
