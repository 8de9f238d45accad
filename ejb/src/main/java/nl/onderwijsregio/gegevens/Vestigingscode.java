package nl.onderwijsregio.gegevens;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The six characters DUO knows a vestiging by: the BRIN of the instelling (two digits, two letters) and a number of two
 * characters. Some files give the number apart, with its leading zero lost.
 */
public record Vestigingscode(String waarde) {
    private static final Pattern VORM = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9A-Z]{2}");
    private static final Pattern BRIN = Pattern.compile("[0-9]{2}[A-Z]{2}");
    private static final Pattern NUMMER = Pattern.compile("[0-9]{1,2}");

    public Vestigingscode {
        if (waarde == null || !VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("geen vestigingscode van 6 tekens, zoals 00AA00");
        }
    }

    /** A whole code, in any case. */
    public static Vestigingscode of(String tekst) {
        return new Vestigingscode(tekst == null ? null : tekst.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * A code from a file: whole, or a number of one or two digits that completes the BRIN.
     *
     * @param brin may be empty when the code is whole
     */
    public static Vestigingscode of(String brin, String tekst) {
        String schoon = tekst == null ? "" : tekst.strip().toUpperCase(Locale.ROOT);
        String instelling = brin == null ? "" : brin.strip().toUpperCase(Locale.ROOT);
        if (NUMMER.matcher(schoon).matches() && BRIN.matcher(instelling).matches()) {
            return new Vestigingscode(instelling + (schoon.length() == 1 ? "0" + schoon : schoon));
        }
        return new Vestigingscode(schoon);
    }

    /** The BRIN: the first four characters. */
    public String brin() {
        return waarde.substring(0, 4);
    }
}
