package nl.onderwijsregio.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words in sanitised markup, whatever emphasis or links run through them, and replaces them by others. White space counts as one space;
 * words in two paragraphs can be found together but not be replaced together. Whole words only, and only after the words that stood before them.
 */
final class Passage {
    private static final Pattern DEEL = Pattern.compile("<(/?)(\\w+)[^>]*>|&#(x[0-9a-fA-F]{1,6}|\\d{1,7});|&\\w+;|\\s+|.", Pattern.DOTALL);
    private static final Pattern BINNEN_ALINEA = Pattern.compile("strong|em|u|a|sub|sup");
    private static final Pattern MERKTEKEN = Pattern.compile("<[^>]*>");
    /** So many characters before the passage must still be the same. */
    private static final int HERKENBAAR = 20;

    /** Where words stand. */
    enum Vondst { NERGENS, EEN_PLEK, OVER_ALINEAS, MEER_PLEKKEN }

    /** A character as read, and where it stands in the markup. */
    private record Letter(char teken, int van, int tot) {
        boolean isGrens() {
            return teken == '\n';
        }

        boolean isWit() {
            return teken == ' ' || isGrens();
        }
    }

    private final String opmaak;
    private final List<Letter> letters = new ArrayList<>();
    private final String gelezen;

    Passage(String opmaak) {
        this.opmaak = opmaak;
        Matcher deel = DEEL.matcher(opmaak);
        while (deel.find()) {
            lezen(deel);
        }
        StringBuilder tekst = new StringBuilder();
        letters.forEach(l -> tekst.append(l.isGrens() ? ' ' : l.teken()));
        gelezen = tekst.toString();
    }

    private void lezen(Matcher deel) {
        if (deel.group(2) != null) {
            if (!BINNEN_ALINEA.matcher(deel.group(2)).matches()) {
                grens(deel.start());
            }
        } else if (deel.group(3) != null) {
            teken(Character.toString(codepunt(deel.group(3))), deel);
        } else if (deel.group().length() > 1 && deel.group().charAt(0) == '&') {
            teken(Opmaak.platteTekst(deel.group()).substring(0, 1), deel);
        } else {
            teken(Character.isWhitespace(deel.group().charAt(0)) ? " " : deel.group(), deel);
        }
    }

    private static int codepunt(String getal) {
        int punt = getal.startsWith("x") ? Integer.parseInt(getal.substring(1), 16) : Integer.parseInt(getal);
        return Character.isValidCodePoint(punt) ? punt : '\ufffd';
    }

    /** The end of a paragraph takes the place of a space before it. */
    private void grens(int plek) {
        if (!letters.isEmpty() && letters.getLast().teken() == ' ') {
            letters.removeLast();
        }
        if (!letters.isEmpty() && !letters.getLast().isGrens()) {
            letters.add(new Letter('\n', plek, plek));
        }
    }

    private void teken(String tekens, Matcher deel) {
        if (tekens.equals(" ") && (letters.isEmpty() || letters.getLast().isWit())) {
            return;
        }
        letters.add(new Letter(tekens.charAt(0), deel.start(), deel.end()));
        for (int i = 1; i < tekens.length(); i++) {
            letters.add(new Letter(tekens.charAt(i), deel.end(), deel.end()));
        }
    }

    /** Whether the words stand in the markup, after the words that stood before them. */
    boolean bevat(String citaat, String ervoor) {
        return !plekken(vorm(citaat), vorm(ervoor)).isEmpty();
    }

    /**
     * Where the words stand.
     *
     * @param ervoor the words before it, to choose when it stands there more than once
     */
    Vondst zoeken(String citaat, String ervoor) {
        String woorden = vorm(citaat);
        List<Integer> plekken = plekken(woorden, vorm(ervoor));
        if (plekken.size() != 1) {
            return plekken.isEmpty() ? Vondst.NERGENS : Vondst.MEER_PLEKKEN;
        }
        int plek = plekken.getFirst();
        return letters.subList(plek, plek + woorden.length()).stream().anyMatch(Letter::isGrens) ? Vondst.OVER_ALINEAS : Vondst.EEN_PLEK;
    }

    /** The markup with other words in place of the passage; empty when it is not on exactly one place, within one paragraph. */
    Optional<String> vervangen(String citaat, String ervoor, String nieuw) {
        if (zoeken(citaat, ervoor) != Vondst.EEN_PLEK) {
            return Optional.empty();
        }
        String woorden = vorm(citaat);
        int plek = plekken(woorden, vorm(ervoor)).getFirst();
        return Optional.of(vervangen(letters.subList(plek, plek + woorden.length()), nieuw));
    }

    /** The places with the most of the words before it, as far as that is enough to recognise them. */
    private List<Integer> plekken(String woorden, String ervoor) {
        List<Integer> beste = new ArrayList<>();
        int meeste = (int) Math.min(HERKENBAAR, ervoor.chars().filter(c -> c != ' ').count());
        for (int i = woorden.isEmpty() ? -1 : gelezen.indexOf(woorden); i >= 0; i = gelezen.indexOf(woorden, i + 1)) {
            int gelijk = heelWoord(i, i + woorden.length()) ? gelijkErvoor(i, ervoor) : -1;
            if (gelijk > meeste) {
                beste.clear();
                meeste = gelijk;
            }
            if (gelijk == meeste) {
                beste.add(i);
            }
        }
        return beste;
    }

    private boolean heelWoord(int van, int tot) {
        return !loopt(van - 1) && !loopt(tot - 1);
    }

    /** Whether a word runs on from this character to the next. */
    private boolean loopt(int plek) {
        return plek >= 0 && plek + 1 < gelezen.length() && Character.isLetterOrDigit(gelezen.charAt(plek)) && Character.isLetterOrDigit(gelezen.charAt(plek + 1));
    }

    /** How many characters before that place are the same, white space aside: a browser reads no space between two paragraphs. */
    private int gelijkErvoor(int plek, String ervoor) {
        int hier = plek - 1;
        int daar = ervoor.length() - 1;
        int gelijk = 0;
        while (hier >= 0 && daar >= 0) {
            if (gelezen.charAt(hier) == ' ') {
                hier--;
            } else if (ervoor.charAt(daar) == ' ') {
                daar--;
            } else if (gelezen.charAt(hier--) == ervoor.charAt(daar--)) {
                gelijk++;
            } else {
                return gelijk;
            }
        }
        return gelijk;
    }

    private String vervangen(List<Letter> weg, String nieuw) {
        StringBuilder uit = new StringBuilder(opmaak.substring(0, weg.getFirst().van())).append(veilig(nieuw));
        int vanaf = weg.getFirst().tot();
        for (Letter letter : weg) {
            uit.append(merktekens(vanaf, letter.van()));
            vanaf = Math.max(vanaf, letter.tot());
        }
        return uit.append(opmaak.substring(vanaf)).toString();
    }

    /** Between two letters stand only tags and white space that does not count. */
    private String merktekens(int van, int tot) {
        return van >= tot ? "" : MERKTEKEN.matcher(opmaak.substring(van, tot)).results().map(MatchResult::group).collect(Collectors.joining());
    }

    private static String veilig(String tekst) {
        return vorm(tekst).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String vorm(String tekst) {
        return Tekstvorm.van(tekst).replace('\u00a0', ' ').replace("\ufeff", "").replaceAll("\\s+", " ").strip();
    }
}
