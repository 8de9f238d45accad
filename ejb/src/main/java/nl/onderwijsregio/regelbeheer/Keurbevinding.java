package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;

/**
 * Something that was found while checking a file.
 *
 * @param regel line of the text or row of the sheet, from 1; 0 for the file as a whole
 * @param waar the figure or rule it is about; empty for the file as a whole
 * @param melding what is wrong, or what changes, in Dutch
 * @param fout whether the file is refused for it
 */
public record Keurbevinding(int regel, String waar, String melding, boolean fout) implements Serializable {
    private static final String NIETS_GEWIJZIGD = "Er is niets gewijzigd: in dit bestand staat wat er al stond.";

    static Keurbevinding fout(int regel, String waar, String melding) {
        return new Keurbevinding(regel, waar, melding, true);
    }

    static Keurbevinding goed(int regel, String waar, String melding) {
        return new Keurbevinding(regel, waar, melding, false);
    }

    /** The file says what the version said already. */
    static Keurbevinding nietsGewijzigd() {
        return goed(0, "", NIETS_GEWIJZIGD);
    }

    /** Whether this says that nothing changed. */
    public boolean isNietsGewijzigd() {
        return melding.equals(NIETS_GEWIJZIGD);
    }
}
