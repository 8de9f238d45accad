package nl.onderwijsregio.regeling.taal;

/**
 * Something in a rule text that cannot be accepted.
 *
 * @param regel line, from 1
 * @param kolom position in that line, from 1
 * @param melding what is wrong and what was expected, in Dutch
 */
public record Regelfout(int regel, int kolom, String melding) {

    @Override
    public String toString() {
        return "regel " + regel + ", positie " + kolom + ": " + melding;
    }
}
