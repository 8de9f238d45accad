package nl.onderwijsregio.regeling.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import nl.onderwijsregio.regeling.bewijs.Zegel;

/**
 * How entries of the register hang together. The fingerprint of an entry is over its number, the fingerprint of the one before it and the fingerprint
 * of its content; so an entry whose content is not public can still be counted as a link.
 */
public final class Registerketen {

    /** The form of the registers made now. */
    public static final String VORM = "onderwijsregio-besluitenregister-1";

    /** What the first entry names as the one before it. */
    public static final String BEGIN = "0".repeat(64);

    private Registerketen() { }

    /** The fingerprint of a content in canonical form: keys in order, no white space, UTF-8, one line end. */
    public static String inhoudHash(JsonNode inhoud) {
        return Zegel.sha256(Zegel.vasteVorm(inhoud));
    }

    /** The fingerprint of an entry: SHA-256 over number, previous fingerprint and content fingerprint, parted by a space, with a line end. */
    public static String schakel(int volgnummer, String vorige, String inhoudHash) {
        return Zegel.sha256((volgnummer + " " + vorige + " " + inhoudHash + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A short seal of every value in a content, so that a change can be named. */
    public static String zegel(JsonNode inhoud) {
        return Zegel.van("inhoud", inhoud);
    }
}
