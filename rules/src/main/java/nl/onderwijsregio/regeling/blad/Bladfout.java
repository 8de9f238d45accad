package nl.onderwijsregio.regeling.blad;

/**
 * Something in a file that cannot be accepted.
 *
 * @param melding what is wrong and what was expected, in Dutch
 */
public record Bladfout(Bladplaats plaats, String melding) {

    @Override
    public String toString() {
        return plaats.tekst().isEmpty() ? melding : plaats.tekst() + ": " + melding;
    }
}
