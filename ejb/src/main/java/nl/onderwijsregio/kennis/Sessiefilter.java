package nl.onderwijsregio.kennis;

import java.io.Serializable;

/**
 * Which kennissessies to list.
 *
 * @param tekst in the title or the description; may be empty
 * @param thema null for any
 * @param geweest those that were held, newest first; otherwise those to come, first one first
 */
public record Sessiefilter(String tekst, Sessiethema thema, boolean geweest) implements Serializable {
    /** Everything that is to come. */
    public static final Sessiefilter KOMEND = new Sessiefilter("", null, false);
    /** Everything that was held. */
    public static final Sessiefilter GEWEEST = new Sessiefilter("", null, true);

    public Sessiefilter {
        tekst = tekst == null ? "" : tekst.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
