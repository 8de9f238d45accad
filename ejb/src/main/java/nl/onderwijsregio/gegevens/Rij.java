package nl.onderwijsregio.gegevens;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.regex.Pattern;

/** One row of a file, read by column name: blanks stripped, over-escaped quotes and apostrophes undone. */
final class Rij {
    private static final Pattern VERMINKT = Pattern.compile("\\p{L}[\u0192\u201A\u201E\u02C6\u2030\u2039\u201D\u00A4]\\p{L}|\uFFFD");

    private final Kop kop;
    private final CsvRecord veld;
    private final int nummer;

    /** @param nummer number of the row in the file, the header being row 1 */
    Rij(Kop kop, CsvRecord veld, int nummer) {
        this.kop = kop;
        this.veld = veld;
        this.nummer = nummer;
    }

    int nummer() {
        return nummer;
    }

    int breedte() {
        return veld.getFieldCount();
    }

    /** The cell without surrounding blanks; empty when blank or when the file has no such column. */
    String ruw(String kolom) {
        Integer plaats = kop.kolommen().get(kolom);
        if (plaats == null || plaats >= veld.getFieldCount()) {
            return "";
        }
        String cel = veld.getField(plaats);
        return cel.indexOf('\u00A0') >= 0 ? cel.replace('\u00A0', ' ').strip() : cel.strip();
    }

    /** Text of at most so many characters; null when blank. */
    String tekst(String kolom, int lengte) {
        String cel = ruw(kolom);
        if (cel.isEmpty()) {
            return null;
        }
        if (cel.indexOf('"') >= 0) {
            cel = cel.replace("\"\"", "\"").strip();
        }
        if (cel.contains("''")) {
            cel = cel.replace("''", "'");
        }
        if (cel.indexOf('\0') >= 0) {
            cel = cel.replace("\0", "");
        }
        return cel.length() <= lengte ? cel : cel.substring(0, lengte);
    }

    /** Whether the text holds what is left of letters that went through the wrong code page. */
    static boolean isVerminkt(String tekst) {
        return tekst != null && VERMINKT.matcher(tekst).find();
    }

    /** A decimal number with a point or a comma; null when blank. */
    Double breuk(String kolom) throws Rijweigering {
        String cel = ruw(kolom);
        if (cel.isEmpty()) {
            return null;
        }
        try {
            return Double.valueOf(cel.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Rijweigering(inBestand(kolom), cel, null, "geen getal");
        }
    }

    /** A whole number of zero or more; null when blank. */
    Integer geheel(String kolom) throws Rijweigering {
        String cel = ruw(kolom);
        if (cel.isEmpty()) {
            return null;
        }
        if (!cel.matches("[0-9]{1,9}")) {
            throw new Rijweigering(inBestand(kolom), cel, null, "geen heel getal");
        }
        return Integer.valueOf(cel);
    }

    String inBestand(String kolom) {
        return kop.inBestand(kolom);
    }

    Kop kop() {
        return kop;
    }
}
