package nl.onderwijsregio.regeling.blad;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it stands in a cell of a workbook (ECMA-376 part 1, 22.9.2.19). A spreadsheet writes a character that XML does not keep as {@code _x000D_}, and
 * an underscore before such a code as {@code _x005F_}. So somebody who typed {@code _x0041_} himself gets that back, and no A.
 */
final class Celtekst {
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LIJKT_OP_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}[_\\r])");

    private Celtekst() { }

    /** As a spreadsheet writes it. */
    static String uit(String tekst) {
        return LIJKT_OP_CODE.matcher(tekst).replaceAll("_x005F_").replace("\r", "_x000D_");
    }

    /** What somebody typed. A code of something that is no character stays as it is. */
    static String in(String tekst) {
        return CODE.matcher(tekst).replaceAll(code -> Matcher.quoteReplacement(teken(code)));
    }

    private static String teken(MatchResult code) {
        char teken = (char) Integer.parseInt(code.group(1), 16);
        boolean leesbaar = teken == '\t' || teken == '\n' || teken == '\r' || teken >= ' ' && !Character.isSurrogate(teken) && teken < '\uFFFE';
        return leesbaar ? String.valueOf(teken) : code.group();
    }
}
