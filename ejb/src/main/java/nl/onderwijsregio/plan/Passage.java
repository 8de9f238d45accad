package nl.onderwijsregio.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in sanitised markup, whatever emphasis or links run through them, and replaces them by others. White space counts as one space;
 * words in two paragraphs can be found together but not be replaced together.
 */
final class Passage {
    private static final Pattern DEEL = Pattern.compile("<(/?)(\\w+)[^>]*>|&(#?\\w+);|\\s+|.", Pattern.DOTALL);
    private static final Pattern BINNEN_ALINEA = Pattern.compile("strong|em|u|a|sub|sup");

    /** A character as read, and where it stands in the markup. */
    private record Letter(char teken, int van, int tot) {
        boolean isGrens() {
            return teken == '\n';
        }
    }

    private final String opmaak;
    private final List<Letter> letters = new ArrayList<>();
    private final String gelezen;

    private Passage(String opmaak) {
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
            if (!BINNEN_ALINEA.matcher(deel.group(2)).matches() && !letters.isEmpty() && !letters.getLast().isGrens()) {
                letters.add(new Letter('\n', deel.start(), deel.start()));
            }
        } else if (deel.group(3) != null) {
            letters.add(new Letter(Opmaak.platteTekst(deel.group()).charAt(0), deel.start(), deel.end()));
        } else {
            char teken = deel.group().charAt(0);
            letters.add(new Letter(Character.isWhitespace(teken) ? ' ' : teken, deel.start(), deel.end()));
        }
    }

    /** Whether the words stand in the markup. */
    static boolean staatIn(String opmaak, String citaat) {
        return new Passage(opmaak).plek(vorm(citaat), "") >= 0;
    }

    /**
     * The markup with other words in place of the passage; empty when it is not there, or runs over more than one paragraph.
     *
     * @param ervoor the words before it, to choose when it stands there more than once
     */
    static Optional<String> vervangen(String opmaak, String citaat, String ervoor, String nieuw) {
        Passage passage = new Passage(opmaak);
        String woorden = vorm(citaat);
        int plek = passage.plek(woorden, vorm(ervoor));
        return plek < 0 ? Optional.empty() : passage.vervangen(plek, plek + woorden.length(), nieuw);
    }

    private int plek(String woorden, String ervoor) {
        int beste = -1;
        int meesteGelijk = -1;
        for (int i = woorden.isEmpty() ? -1 : gelezen.indexOf(woorden); i >= 0; i = gelezen.indexOf(woorden, i + 1)) {
            int gelijk = gelijkEinde(gelezen.substring(0, i).stripTrailing(), ervoor);
            if (gelijk > meesteGelijk) {
                beste = i;
                meesteGelijk = gelijk;
            }
        }
        return beste;
    }

    private static int gelijkEinde(String een, String ander) {
        int n = 0;
        while (n < een.length() && n < ander.length() && een.charAt(een.length() - 1 - n) == ander.charAt(ander.length() - 1 - n)) {
            n++;
        }
        return n;
    }

    private Optional<String> vervangen(int van, int tot, String nieuw) {
        List<Letter> weg = letters.subList(van, tot);
        if (weg.stream().anyMatch(Letter::isGrens)) {
            return Optional.empty();
        }
        StringBuilder uit = new StringBuilder();
        int vanaf = 0;
        for (Letter letter : weg) {
            uit.append(opmaak, vanaf, letter.van());
            uit.append(letter == weg.getFirst() ? veilig(nieuw) : "");
            vanaf = letter.tot();
        }
        return Optional.of(uit.append(opmaak.substring(vanaf)).toString());
    }

    private static String veilig(String tekst) {
        return vorm(tekst).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String vorm(String tekst) {
        return Tekstvorm.van(tekst).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
