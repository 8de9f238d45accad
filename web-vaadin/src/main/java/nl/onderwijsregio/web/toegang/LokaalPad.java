package nl.onderwijsregio.web.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;

/** A path inside this product, safe to redirect to: begins with one slash, names no other host, holds no control characters. */
record LokaalPad(String waarde) {
    private static final Pattern VEILIG = Pattern.compile("/(?![/\\\\])[\\w\\-./~%+,:=&?!@#]{0,1000}");
    private static final LokaalPad START = new LokaalPad("/");

    LokaalPad {
        if (!VEILIG.matcher(waarde).matches()) {
            throw new IllegalArgumentException("Geen lokaal pad: " + waarde);
        }
    }

    /** What was asked, or the start page when nothing usable was asked. */
    static LokaalPad ofStart(String gevraagd) {
        return gevraagd != null && VEILIG.matcher(gevraagd).matches() ? new LokaalPad(gevraagd) : START;
    }

    /** The opposite of {@link #gecodeerd}, with or without a slash in front; the start page when it is not ours. */
    static LokaalPad decodeer(String gecodeerd) {
        try {
            String tekst = gecodeerd == null ? "" : gecodeerd.replaceFirst("^/", "");
            return ofStart(new String(Base64.getUrlDecoder().decode(tekst), UTF_8));
        } catch (IllegalArgumentException e) {
            return START;
        }
    }

    /** As one segment of an address. */
    String gecodeerd() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(waarde.getBytes(UTF_8));
    }
}
