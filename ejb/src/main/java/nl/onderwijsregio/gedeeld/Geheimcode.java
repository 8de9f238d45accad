package nl.onderwijsregio.gedeeld;

import java.security.SecureRandom;
import java.util.Base64;

/** The last part of an address that nobody guesses: 128 random bits in 22 letters, digits, hyphens and underscores. */
public final class Geheimcode {
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 16;

    private Geheimcode() {}

    public static String nieuw() {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
