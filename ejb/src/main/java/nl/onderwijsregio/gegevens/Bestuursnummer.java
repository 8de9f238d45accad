package nl.onderwijsregio.gegevens;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DUO's number of a bevoegd gezag: five digits, leading zeros included (8 is 00008). */
public record Bestuursnummer(String waarde) {
    private static final Pattern INVOER = Pattern.compile("([0-9]{1,5})(?:[.,]0)?");

    public Bestuursnummer {
        if (waarde == null || !waarde.matches("[0-9]{5}")) {
            throw new IllegalArgumentException("geen bestuursnummer van 5 cijfers");
        }
    }

    /** Reads a number whose leading zeros may be lost. */
    public static Bestuursnummer of(String tekst) {
        Matcher m = INVOER.matcher(tekst == null ? "" : tekst.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("geen bestuursnummer van 5 cijfers");
        }
        return new Bestuursnummer("0".repeat(5 - m.group(1).length()) + m.group(1));
    }
}
