package nl.onderwijsregio.regio.openbaar;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares what people type with names: case, accents and punctuation do not count, a typing error or two is recognised. */
final class Zoektaal {
    private static final Pattern ACCENTEN = Pattern.compile("\\p{M}");
    private static final Pattern OVERIG = Pattern.compile("[^a-z0-9]+");
    private static final int LETTERS_PER_FOUT = 3;

    private Zoektaal() {}

    static String kaal(String tekst) {
        String plat = ACCENTEN.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("");
        return OVERIG.matcher(plat.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether the typed text stands in the name, at the beginning of a word. */
    static boolean past(String gezocht, String naam) {
        return naam != null && (" " + kaal(naam)).contains(" " + gezocht);
    }

    /** The name nearest to what was typed, when it is near enough to be meant. */
    static Optional<String> lijktOp(String gezocht, Collection<String> namen) {
        int genoeg = Math.max(1, gezocht.length() / LETTERS_PER_FOUT);
        return namen.stream().min(Comparator.comparingInt(naam -> afstand(gezocht, kaal(naam))))
                .filter(naam -> afstand(gezocht, kaal(naam)) <= genoeg);
    }

    /** Number of letters to add, drop, replace or swap with the next one. */
    static int afstand(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int vervang = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(vervang, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
