package nl.onderwijsregio.plan;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/** The one form in which plain text is kept, so that the same words always give the same fingerprint. */
public final class Tekstvorm {
    private static final Pattern REGELEINDE = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x85]");
    private static final Pattern GEEN_TEKEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private Tekstvorm() {}

    /** Unicode NFC, line ends as a single line feed (also the one that Word makes within a paragraph), without what is no character, no spaces around. Null counts as empty. */
    public static String van(String tekst) {
        String regels = REGELEINDE.matcher(Normalizer.normalize(Objects.requireNonNullElse(tekst, ""), Normalizer.Form.NFC)).replaceAll("\n");
        return GEEN_TEKEN.matcher(regels).replaceAll("").strip();
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
