package nl.onderwijsregio.achterban;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;
import nl.onderwijsregio.partij.Gemachtigde;

/** A question from the page. Who asked is not kept; contact data are taken out. Handled once, with or without an answer that the page shows. */
@Entity
@Table(name = "achterbanvraag")
public class Achterbanvraag {
    /** Longest question. */
    public static final int LANGSTE = 500;
    private static final int LANGSTE_ANTWOORD = 2000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "achterbanpagina_id", nullable = false, updatable = false)
    private long paginaId;
    @Column(nullable = false, length = LANGSTE, updatable = false)
    private String vraag;
    @Column(name = "gesteld_op", nullable = false, updatable = false)
    private Instant gesteldOp;
    @Column(length = LANGSTE_ANTWOORD)
    private String antwoord;
    @Column(name = "behandeld_op")
    private Instant behandeldOp;
    @Column(name = "behandeld_door", length = 200)
    private String behandeldDoor;

    protected Achterbanvraag() {}

    Achterbanvraag(long paginaId, String tekst, Instant moment) {
        this.paginaId = paginaId;
        this.vraag = schoon(tekst);
        this.gesteldOp = moment;
    }

    /** Plain text on one or more lines, without contact data. */
    static String schoon(String tekst) {
        String kaal = tekst == null ? "" : tekst.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
        if (kaal.isEmpty()) {
            throw new IllegalArgumentException("Schrijf uw vraag op.");
        }
        String zonder = Persoonsgegevens.zonder(kaal);
        if (kaal.length() > LANGSTE || zonder.length() > LANGSTE) {
            throw new IllegalArgumentException("Houd uw vraag korter dan 500 tekens.");
        }
        return zonder;
    }

    /** @param tekst the answer for the page; empty to handle it without */
    void afhandelen(String tekst, Gemachtigde wie, Instant moment) {
        eis(behandeldOp == null, AchterbanReden.ACHTERBANVRAAG_AL_BEHANDELD);
        String kaal = tekst == null ? "" : tekst.strip();
        if (kaal.length() > LANGSTE_ANTWOORD) {
            throw new IllegalArgumentException("Houd uw antwoord korter dan 2.000 tekens.");
        }
        antwoord = kaal.isEmpty() ? null : kaal;
        behandeldOp = moment;
        behandeldDoor = wie.gebruiker();
    }

    long paginaId() {
        return paginaId;
    }

    Collegavraag regel() {
        return new Collegavraag(id, vraag, gesteldOp, antwoord, behandeldOp != null);
    }
}
