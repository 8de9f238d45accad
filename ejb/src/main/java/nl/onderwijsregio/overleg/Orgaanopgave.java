package nl.onderwijsregio.overleg;

import java.io.Serializable;

/**
 * An organ as somebody fills it in.
 *
 * @param doel what it is for; may be empty
 */
public record Orgaanopgave(Orgaansoort soort, String naam, String doel) implements Serializable {
    /** Longest name. */
    public static final int NAAM = 100;
    /** Longest purpose. */
    public static final int DOEL = 1000;

    public Orgaanopgave {
        if (soort == null) {
            throw new IllegalArgumentException("Kies wat voor overleg het is.");
        }
        naam = Regeltekst.vereist(naam, NAAM, "de naam").replaceAll("\\s+", " ");
        doel = Regeltekst.schoon(doel, DOEL, "het doel");
    }
}
