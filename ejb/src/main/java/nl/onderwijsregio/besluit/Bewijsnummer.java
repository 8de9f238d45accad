package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The number on a vote's receipt, e.g. {@code K2-7F3A-91C4}: the chamber and 32 random bits. It says nothing about the party or the
 * choice, so that a voter can find the vote in the count and nobody can derive it.
 */
record Bewijsnummer(String tekst) implements Serializable {
    private static final SecureRandom TOEVAL = new SecureRandom();

    static Bewijsnummer nieuw(Kamer kamer) {
        int toeval = TOEVAL.nextInt();
        return new Bewijsnummer(String.format(Locale.ROOT, "K%d-%04X-%04X", kamer.nummer(), toeval >>> 16, toeval & 0xFFFF));
    }
}
