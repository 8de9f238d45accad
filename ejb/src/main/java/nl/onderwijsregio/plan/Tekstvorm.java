package nl.onderwijsregio.plan;

import java.text.Normalizer;
import java.util.Objects;

/** The one form in which plain text is kept, so that the same words always give the same fingerprint. */
public final class Tekstvorm {
    private Tekstvorm() {}

    /** Unicode NFC, line ends as a single line feed, no spaces around. Null counts as empty. */
    public static String van(String tekst) {
        return Normalizer.normalize(Objects.requireNonNullElse(tekst, ""), Normalizer.Form.NFC)
                .replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** As {@link #van}; refuses a length outside the bounds with a Dutch message that begins with the name of the field. */
    public static String regel(String tekst, int minstens, int hoogstens, String veld) {
        String vorm = van(tekst);
        if (vorm.length() < minstens || vorm.length() > hoogstens) {
            throw new IllegalArgumentException(veld + " heeft " + minstens + " tot en met " + hoogstens + " tekens.");
        }
        return vorm;
    }
}
