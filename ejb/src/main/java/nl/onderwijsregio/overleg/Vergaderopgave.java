package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import java.io.Serializable;
import java.time.Instant;

/**
 * When and where a meeting is, as somebody fills it in.
 *
 * @param plaats where people come together; empty when only online
 * @param link where one takes part online; empty when only at the place
 */
public record Vergaderopgave(Instant begint, Instant eindigt, String plaats, String link) implements Serializable {
    /** Longest place. */
    public static final int PLAATS = 200;
    /** Longest link. */
    public static final int LINK = 500;

    public Vergaderopgave {
        if (begint == null || eindigt == null) {
            throw new IllegalArgumentException("Vul in wanneer de vergadering begint en eindigt.");
        }
        eis(begint.isBefore(eindigt), OverlegReden.VERGADERING_EINDE_VOOR_BEGIN, "begint", begint);
        plaats = Regeltekst.schoon(plaats, PLAATS, "de plaats");
        link = Regeltekst.schoon(link, LINK, "de link");
        if (!link.isEmpty() && !link.matches("https://[^\\s\"<>]+")) {
            throw new IllegalArgumentException("Een link begint met https:// en heeft geen spaties.");
        }
        if (plaats.isEmpty() && link.isEmpty()) {
            throw new IllegalArgumentException("Vul een plaats of een link in.");
        }
    }
}
