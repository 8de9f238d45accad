package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The SHA-256 of a frozen text.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record Vingerafdruk(String sha256) implements Serializable {
    public Vingerafdruk {
        if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Geen SHA-256: " + sha256);
        }
    }

    /** Of the text in UTF-8. */
    public static Vingerafdruk van(String tekst) {
        return van(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the bytes. */
    public static Vingerafdruk van(byte[] inhoud) {
        try {
            return new Vingerafdruk(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first twelve digits in groups, as people read it to each other: {@code 3F9A-21C4-88D0}. */
    public String kort() {
        String begin = sha256.substring(0, 12).toUpperCase(Locale.ROOT);
        return begin.substring(0, 4) + "-" + begin.substring(4, 8) + "-" + begin.substring(8);
    }

    @Override
    public String toString() {
        return kort();
    }
}
