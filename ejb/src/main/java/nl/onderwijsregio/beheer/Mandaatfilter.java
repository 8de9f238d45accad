package nl.onderwijsregio.beheer;

import java.io.Serializable;
import nl.onderwijsregio.partij.Portaal;

/**
 * Which mandates to show.
 *
 * @param tekst part of the user name, party or region; empty for all
 * @param portaal null for all
 * @param stand null for all
 */
public record Mandaatfilter(String tekst, Portaal portaal, Mandaatstand stand) implements Serializable {
    /** Everything. */
    public static final Mandaatfilter GEEN = new Mandaatfilter("", null, null);

    public Mandaatfilter {
        tekst = tekst == null ? "" : tekst.strip();
    }
}
