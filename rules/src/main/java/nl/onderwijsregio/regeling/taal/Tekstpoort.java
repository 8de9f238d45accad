package nl.onderwijsregio.regeling.taal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first gate: how much text there may be, and of which characters. It looks at characters alone and knows nothing of rules. */
final class Tekstpoort {

    static final int HOOGSTENS_BYTES = 200 * 1024;
    private static final int HOOGSTENS_FOUTEN = 20;
    private static final String BOM = "\uFEFF";

    private Tekstpoort() { }

    /** The text in these bytes, without a mark of byte order and with plain line ends. */
    static String tekst(byte[] bytes) {
        eisOmvang(bytes.length);
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return tekst.startsWith(BOM) ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            OnjuisteRegels fout = weigering("Het bestand is geen platte tekst in UTF-8.");
            fout.initCause(e);
            throw fout;
        }
    }

    static void eisOmvang(long bytes) {
        if (bytes > HOOGSTENS_BYTES) {
            throw weigering("De tekst is te groot: hoogstens " + HOOGSTENS_BYTES / 1024 + " kB, dit is " + (bytes + 1023) / 1024 + " kB.");
        }
    }

    /** Every character that may not stand in a rule text. */
    static List<Regelfout> vreemdeTekens(String tekst) {
        List<Regelfout> fouten = new ArrayList<>();
        int regel = 1;
        int kolom = 1;
        for (int i = 0; i < tekst.length() && fouten.size() < HOOGSTENS_FOUTEN; i += Character.charCount(tekst.codePointAt(i))) {
            int teken = tekst.codePointAt(i);
            if (teken == '\n') {
                regel++;
                kolom = 1;
                continue;
            }
            if (!isToegestaan(teken) && teken != '\t' && !isRegeleinde(tekst, i)) {
                fouten.add(new Regelfout(regel, kolom, melding(teken)));
            }
            kolom++;
        }
        return fouten;
    }

    /** Whether this character may stand in a sentence: visible Latin letters and signs, the space and the euro sign; no backslash. */
    static boolean isToegestaan(int teken) {
        return teken >= ' ' && teken <= '~' && teken != '\\' || teken > 0xA0 && teken <= 0x24F && teken != 0xAD || teken == '€';
    }

    private static boolean isRegeleinde(String tekst, int plaats) {
        return tekst.charAt(plaats) == '\r' && plaats + 1 < tekst.length() && tekst.charAt(plaats + 1) == '\n';
    }

    private static String melding(int teken) {
        if (teken == '\\') {
            return "Een \\ mag niet in een regeltekst staan.";
        }
        String code = String.format(Locale.ROOT, "U+%04X", teken);
        boolean zichtbaar = Character.isLetterOrDigit(teken) || teken >= 0x2010 && teken <= 0x2027;
        return "Het teken " + (zichtbaar ? "'" + Character.toString(teken) + "' (" + code + ")" : code)
                + " mag niet in een regeltekst staan: alleen gewone letters, cijfers, leestekens en €.";
    }

    private static OnjuisteRegels weigering(String melding) {
        return new OnjuisteRegels(List.of(new Regelfout(1, 1, melding)));
    }
}
