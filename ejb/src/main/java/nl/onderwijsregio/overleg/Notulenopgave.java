package nl.onderwijsregio.overleg;

import java.io.Serializable;

/**
 * What is written down of one point.
 *
 * @param tekst what was said
 * @param besluit what was decided at the table; may be empty
 */
public record Notulenopgave(String tekst, String besluit) implements Serializable {
    /** Longest minutes of one point. */
    public static final int TEKST = 10_000;
    /** Longest decision. */
    public static final int BESLUIT = 2000;

    public Notulenopgave {
        tekst = Regeltekst.schoon(tekst, TEKST, "de notulen");
        besluit = Regeltekst.schoon(besluit, BESLUIT, "het besluit");
    }
}
