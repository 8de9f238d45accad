package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import nl.onderwijsregio.regeling.blad.Bladfout;
import nl.onderwijsregio.regeling.blad.Bladplaats;
import nl.onderwijsregio.regeling.taal.Regelfout;

/**
 * Something that was found while checking a file.
 *
 * @param regel line of the text or row of the sheet, from 1; 0 for the file as a whole
 * @param waar the figure or rule it is about; empty for the file as a whole
 * @param melding what is wrong, or what changes, in Dutch
 * @param fout whether the file is refused for it
 * @param plaats where it is in the file, with sheet, row and column; empty for the file as a whole
 */
public record Keurbevinding(int regel, String waar, String melding, boolean fout, String plaats) implements Serializable {
    private static final String NIETS_GEWIJZIGD = "Er is niets gewijzigd: in dit bestand staat wat er al stond.";

    /** Reports that were kept before there were places have the line alone. */
    public Keurbevinding {
        plaats = plaats == null ? regel == 0 ? "" : "regel " + regel : plaats;
    }

    /** About the file as a whole, or about something in no particular place. */
    static Keurbevinding fout(String waar, String melding) {
        return new Keurbevinding(0, waar, melding, true, "");
    }

    static Keurbevinding fout(Bladplaats plaats, String waar, String melding) {
        return new Keurbevinding(plaats.rij(), waar, melding, true, plaats.tekst());
    }

    static Keurbevinding fout(Bladfout fout) {
        return fout(fout.plaats(), "", fout.melding());
    }

    static Keurbevinding fout(Regelfout fout, String waar) {
        return new Keurbevinding(fout.regel(), waar, fout.melding(), true, "regel " + fout.regel() + ", positie " + fout.kolom());
    }

    static Keurbevinding goed(Bladplaats plaats, String waar, String melding) {
        return new Keurbevinding(plaats.rij(), waar, melding, false, plaats.tekst());
    }

    /** The file says what the version said already. */
    static Keurbevinding nietsGewijzigd() {
        return new Keurbevinding(0, "", NIETS_GEWIJZIGD, false, "");
    }

    /** The rules and figures are what they were, but the text is another one to a vote, a trial and a fingerprint. */
    static Keurbevinding alleenOpmaak() {
        return new Keurbevinding(0, "", "Alleen de opmaak of de opmerkingen zijn anders. De tekst krijgt een andere vingerafdruk: voorbeelden en proef moeten opnieuw.", false, "");
    }

    /** Whether this says that nothing changed. */
    public boolean isNietsGewijzigd() {
        return melding.equals(NIETS_GEWIJZIGD);
    }
}
