package nl.onderwijsregio.les;

import java.io.Serializable;
import nl.onderwijsregio.kennis.Sessiethema;

/**
 * What somebody looks for in the library.
 *
 * @param tekst words in any form; empty for every lesson
 * @param thema null for any
 * @param sector null for any; a lesson for all sectors always fits
 */
public record Lesvraag(String tekst, Sessiethema thema, Lessector sector) implements Serializable {
    /** Every lesson. */
    public static final Lesvraag ALLES = new Lesvraag("", null, null);

    public Lesvraag {
        tekst = tekst == null ? "" : tekst.strip();
        tekst = tekst.length() <= 200 ? tekst : tekst.substring(0, 200);
    }
}
