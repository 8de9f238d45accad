package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;
import nl.onderwijsregio.plan.Tekstvorm;
import nl.onderwijsregio.regeling.bewijs.Zegel;

/**
 * What a partner proposes, as plain text in its one form: an empty line begins a paragraph, a line with a dash is an item of a list.
 *
 * @param titel one line
 * @param vraag what the partners are asked to decide
 * @param tekst what holds once they did
 * @param motivering why
 */
@Embeddable
public record Voorstelopgave(
        @Column(nullable = false, length = Voorstelopgave.LANGSTE_TITEL, updatable = false) String titel,
        @Column(nullable = false, length = Voorstelopgave.LANGSTE_VRAAG, updatable = false) String vraag,
        @Column(nullable = false, length = Voorstelopgave.LANGSTE_TEKST, updatable = false) String tekst,
        @Column(nullable = false, length = Voorstelopgave.LANGSTE_MOTIVERING, updatable = false) String motivering) implements Serializable {
    static final int LANGSTE_TITEL = 200;
    static final int LANGSTE_VRAAG = 1_000;
    static final int LANGSTE_TEKST = 20_000;
    static final int LANGSTE_MOTIVERING = 4_000;
    private static final int KORTSTE = 3;

    public Voorstelopgave {
        titel = zin(titel, LANGSTE_TITEL, "De titel").replaceAll("\\s+", " ");
        vraag = zin(vraag, LANGSTE_VRAAG, "Wat u vraagt");
        tekst = zin(tekst, LANGSTE_TEKST, "De tekst");
        motivering = zin(motivering, LANGSTE_MOTIVERING, "De motivering");
    }

    static String zin(String tekst, int hoogstens, String veld) {
        String leesbaar = tekst == null ? "" : tekst.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return Tekstvorm.regel(leesbaar, KORTSTE, hoogstens, veld);
    }

    /** Refuses a title that leads to a person: it can become public. */
    void eisTitelZonderPersoon() {
        eis(Persoonsgegevens.zonder(titel).equals(titel), VoorstelReden.TITEL_MET_CONTACTGEGEVEN);
    }

    /** The fingerprint of the four parts in canonical JSON, 64 hex digits. */
    public String sha256() {
        return Zegel.sha256(Zegel.vasteVorm(JsonNodeFactory.instance.objectNode().put("titel", titel).put("vraag", vraag).put("tekst", tekst).put("motivering", motivering)));
    }
}
