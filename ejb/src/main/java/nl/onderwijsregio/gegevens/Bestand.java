package nl.onderwijsregio.gegevens;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was brought, on disk, with its SHA-256.
 *
 * @param tijdelijk whether the file is our own copy, to be removed after reading
 */
record Bestand(Path pad, String naam, String sha256, boolean tijdelijk) {

    /** Copies an upload to a temporary file; memory stays flat. */
    static Bestand ontvangen(InputStream in, String naam) throws IOException {
        Path pad = Files.createTempFile("levering-", ".tmp");
        try {
            MessageDigest som = som();
            try (DigestInputStream gemeten = new DigestInputStream(in, som)) {
                Files.copy(gemeten, pad, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return new Bestand(pad, kort(naam), HexFormat.of().formatHex(som.digest()), true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(pad);
            throw e;
        }
    }

    /** A file that stays where it is. */
    static Bestand van(Path pad) throws IOException {
        MessageDigest som = som();
        byte[] blok = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(pad)) {
            for (int n; (n = in.read(blok)) > 0;) {
                som.update(blok, 0, n);
            }
        }
        return new Bestand(pad, kort(pad.getFileName().toString()), HexFormat.of().formatHex(som.digest()), false);
    }

    /** Removes our own copy; a file of somebody else is left alone. */
    void opruimen() throws IOException {
        if (tijdelijk) {
            Files.deleteIfExists(pad);
        }
    }

    private static String kort(String naam) {
        String zonderMap = naam == null ? "" : naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        String schoon = zonderMap.isBlank() ? "bestand" : zonderMap.strip();
        return schoon.length() <= 255 ? schoon : schoon.substring(0, 255);
    }

    private static MessageDigest som() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
