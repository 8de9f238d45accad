package nl.onderwijsregio.regeling.blad;

import java.util.List;

/**
 * Something in a file that cannot be accepted.
 *
 * @param melding what is wrong and what was expected, in Dutch
 */
public record Bladfout(Bladplaats plaats, String melding) {

    private static final int HOOGSTENS = 100;

    /** Adds a fault, until there are so many that somebody has enough to mend; then says that once. */
    static void meld(List<Bladfout> fouten, Bladplaats plaats, String melding) {
        if (fouten.size() < HOOGSTENS) {
            fouten.add(new Bladfout(plaats, melding));
        } else if (fouten.size() == HOOGSTENS) {
            fouten.add(new Bladfout(Bladplaats.BESTAND, "Er is nog meer fout. Verbeter eerst wat hier staat."));
        }
    }

    @Override
    public String toString() {
        return plaats.tekst().isEmpty() ? melding : plaats.tekst() + ": " + melding;
    }
}
