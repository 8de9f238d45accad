package nl.onderwijsregio.omroep;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A question of a region about a message.
 *
 * <p>Life cycle: asked; answered once, read by the region that asked; made public in words that name no region and no person, and taken back
 * when that was wrong. What was asked and answered never changes.
 */
@Entity
@Table(name = "omroep_vraag")
class Omroepvraag {
    private static final int LANGSTE_VRAAG = 2_000;
    private static final int LANGSTE_ANTWOORD = 4_000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "bericht_id", nullable = false, updatable = false)
    private Long berichtId;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(nullable = false, length = LANGSTE_VRAAG, updatable = false)
    private String tekst;
    @Column(name = "gesteld_op", nullable = false, updatable = false)
    private Instant gesteldOp;
    @Column(name = "gesteld_door", nullable = false, length = 200, updatable = false)
    private String gesteldDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(length = LANGSTE_ANTWOORD)
    private String antwoord;
    @Column(name = "beantwoord_op")
    private Instant beantwoordOp;
    @Column(name = "beantwoord_door", length = 200)
    private String beantwoordDoor;
    @Column(name = "openbare_vraag", length = LANGSTE_VRAAG)
    private String openbareVraag;
    @Column(name = "openbaar_antwoord", length = LANGSTE_ANTWOORD)
    private String openbaarAntwoord;
    @Column(name = "openbaar_op")
    private Instant openbaarOp;
    @Column(name = "openbaar_door", length = 200)
    private String openbaarDoor;

    protected Omroepvraag() {}

    Omroepvraag(long berichtId, long regioId, String vraag, Gemachtigde door, Instant moment) {
        this.berichtId = berichtId;
        this.regioId = regioId;
        this.tekst = Omroeptekst.vereist(vraag, LANGSTE_VRAAG, "Schrijf uw vraag.");
        this.gesteldOp = moment;
        this.gesteldDoor = door.gebruiker();
        this.mandaatId = door.mandaat().waarde();
    }

    void beantwoorden(String wat, Gemachtigde door, Instant moment) {
        eis(beantwoordOp == null, OmroepReden.VRAAG_AL_BEANTWOORD);
        antwoord = Omroeptekst.vereist(wat, LANGSTE_ANTWOORD, "Schrijf het antwoord.");
        beantwoordOp = moment;
        beantwoordDoor = door.gebruiker();
    }

    /** @param regio name of the region that asked; it stands in neither text */
    void openbaarMaken(String vraag, String wat, String regio, Gemachtigde door, Instant moment) {
        eis(beantwoordOp != null, OmroepReden.VRAAG_NIET_BEANTWOORD);
        eis(openbaarOp == null, OmroepReden.VRAAG_AL_OPENBAAR);
        openbareVraag = zonderContact(Omroeptekst.vereist(vraag, LANGSTE_VRAAG, "Schrijf de vraag zoals iedereen hem leest."));
        openbaarAntwoord = zonderContact(Omroeptekst.vereist(wat, LANGSTE_ANTWOORD, "Schrijf het antwoord zoals iedereen het leest."));
        eis(!(openbareVraag + " " + openbaarAntwoord).toLowerCase(Locale.ROOT).contains(regio.toLowerCase(Locale.ROOT)), OmroepReden.OPENBAAR_MET_REGIO);
        openbaarOp = moment;
        openbaarDoor = door.gebruiker();
    }

    private static String zonderContact(String tekst) {
        eis(Persoonsgegevens.zonder(tekst).equals(tekst), OmroepReden.OPENBAAR_MET_CONTACTGEGEVEN);
        return tekst;
    }

    void terugnemen() {
        eis(openbaarOp != null, OmroepReden.VRAAG_NIET_OPENBAAR);
        openbareVraag = null;
        openbaarAntwoord = null;
        openbaarOp = null;
        openbaarDoor = null;
    }

    long id() {
        return id;
    }

    long berichtId() {
        return berichtId;
    }

    long regioId() {
        return regioId;
    }

    long mandaatId() {
        return mandaatId;
    }
}
