package nl.onderwijsregio.plan.uitwissel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.blad.Bladlezer.Vorm;
import nl.onderwijsregio.regeling.blad.Bladlezer.Waarde;

/** How values stand in a sheet, for people, against their one form in a plan. What cannot be read stays as it is and is refused later. */
final class Bladvorm {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);
    private static final Pattern DATUM = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern DUIZENDEN = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?|-?[0-9]+(,[0-9]+)?");

    private Bladvorm() {}

    static String dag(String iso) {
        return iso.isEmpty() ? "" : DAG.format(LocalDate.parse(iso));
    }

    static String janee(boolean ja) {
        return ja ? "ja" : "nee";
    }

    /** As ISO; 31-12-2025 and 2025-12-31 are both read. */
    static String iso(String tekst) {
        Matcher m = DATUM.matcher(tekst.strip());
        if (!m.matches()) {
            return tekst.strip();
        }
        try {
            return LocalDate.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))).toString();
        } catch (DateTimeException e) {
            return tekst.strip();
        }
    }

    /** With a point; 62.500, 62500 and 62.500,00 are read, and what a spreadsheet holds as a number. */
    static String getal(Waarde waarde) {
        String tekst = waarde.inhoud().strip().replace("€", "").strip();
        if (waarde.vorm() == Vorm.GETAL && tekst.matches("-?[0-9.]{1,25}([eE][+-]?[0-9]{1,2})?")) {
            return afgerond(tekst);
        }
        return DUIZENDEN.matcher(tekst).matches() ? plat(tekst.replace(".", "").replace(',', '.')) : tekst;
    }

    /** A spreadsheet may hold 62500.10 as 62500.099999999999: fifteen digits are what it knows for certain. */
    private static String afgerond(String tekst) {
        try {
            return plat(new BigDecimal(tekst).round(new MathContext(15)).toString());
        } catch (NumberFormatException e) {
            return tekst;
        }
    }

    private static String plat(String tekst) {
        try {
            BigDecimal getal = new BigDecimal(tekst);
            return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return tekst;
        }
    }

    /** {@code true} or {@code false}; an empty cell is no. */
    static String waarheid(String tekst) {
        return switch (tekst.strip().toLowerCase(Locale.ROOT)) {
            case "ja" -> "true";
            case "", "nee" -> "false";
            default -> tekst;
        };
    }

    /** The name of the constant. */
    static String constante(String woord) {
        return woord.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    /** The number of a code like D-3. What begins with "nieuw" is new: a number below zero, the same for the same word. */
    static String nummer(String code, char soort, Nieuwnummers nieuw) {
        String kort = code.strip();
        if (kort.toLowerCase(Locale.ROOT).startsWith("nieuw")) {
            return String.valueOf(nieuw.van(soort + kort.toLowerCase(Locale.ROOT)));
        }
        return kort.matches("(?i)" + soort + "-?[1-9][0-9]{0,6}") ? kort.replaceAll("[^0-9]", "") : kort;
    }
}
