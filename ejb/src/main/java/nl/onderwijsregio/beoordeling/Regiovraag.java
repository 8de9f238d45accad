package nl.onderwijsregio.beoordeling;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** What an assessor asks the region about its application. Asked once, answered once; the term of the decision goes on. */
@Entity
@Table(name = "regiovraag")
class Regiovraag {
    private static final int LANGSTE_VRAAG = 2_000;
    private static final int LANGSTE_ANTWOORD = 4_000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "aanvraag_id", nullable = false, updatable = false)
    private Long aanvraagId;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(nullable = false, length = 40, updatable = false)
    private String criterium;
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
    @Column(name = "antwoord_mandaat_id")
    private Long antwoordMandaatId;

    protected Regiovraag() {}

    Regiovraag(long aanvraagId, long regioId, String criterium, String tekst, Gemachtigde wie, Instant moment) {
        this.aanvraagId = aanvraagId;
        this.regioId = regioId;
        this.criterium = criterium;
        this.tekst = vereist(tekst, LANGSTE_VRAAG, "Schrijf uw vraag, in hoogstens 2.000 tekens.");
        this.gesteldOp = moment;
        this.gesteldDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    void beantwoorden(String wat, Gemachtigde wie, Instant moment) {
        eis(beantwoordOp == null, BeoordelingReden.REGIOVRAAG_AL_BEANTWOORD);
        antwoord = vereist(wat, LANGSTE_ANTWOORD, "Schrijf het antwoord, in hoogstens 4.000 tekens.");
        beantwoordOp = moment;
        beantwoordDoor = wie.gebruiker();
        antwoordMandaatId = wie.mandaat().waarde();
    }

    private static String vereist(String tekst, int langste, String melding) {
        String kort = tekst == null ? "" : tekst.strip();
        if (kort.isEmpty() || kort.length() > langste) {
            throw new IllegalArgumentException(melding);
        }
        return kort;
    }

    long id() {
        return id;
    }

    long aanvraagId() {
        return aanvraagId;
    }

    long regioId() {
        return regioId;
    }

    Regiovraagregel regel() {
        return new Regiovraagregel(id, criterium, tekst, gesteldOp, antwoord, beantwoordOp, beantwoordDoor);
    }
}
