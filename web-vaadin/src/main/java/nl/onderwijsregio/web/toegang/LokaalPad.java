package nl.onderwijsregio.web.toegang;

import java.util.regex.Pattern;

/** A path inside this product, safe to redirect to: begins with one slash and names no other host. */
record LokaalPad(String waarde) {
    private static final Pattern VEILIG = Pattern.compile("/(?![/\\\\])[\\w\\-./~%+,:=&?!@]*");
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
}
