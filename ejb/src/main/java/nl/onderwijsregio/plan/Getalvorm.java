package nl.onderwijsregio.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** The one form in which figures are kept, so that the same figure always gives the same fingerprint. */
final class Getalvorm {
    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final BigDecimal GRENS = new BigDecimal("999999999.99");

    private Getalvorm() {}

    /** A figure of 0 to 999,999,999.99 with at most two decimals; null stays null. Refuses others with a message that begins with the name of the field. */
    static BigDecimal waarde(BigDecimal waarde, String veld) {
        if (waarde == null) {
            return null;
        }
        eis(waarde.signum() >= 0, veld + " mag niet negatief zijn.");
        eis(waarde.compareTo(GRENS) <= 0, veld + " is te groot.");
        eis(waarde.stripTrailingZeros().scale() <= 2, veld + " heeft hoogstens twee cijfers achter de komma.");
        return waarde.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** As people write it: {@code € 1.250,00}. */
    static String euro(BigDecimal bedrag) {
        NumberFormat vorm = NumberFormat.getCurrencyInstance(NL);
        vorm.setCurrency(Currency.getInstance("EUR"));
        return vorm.format(bedrag).replace('\u00a0', ' ');
    }

    /** Without trailing zeros and exponent; empty for null. */
    static String tekst(BigDecimal waarde) {
        if (waarde == null) {
            return "";
        }
        return waarde.signum() == 0 ? "0" : waarde.stripTrailingZeros().toPlainString();
    }

    static void eis(boolean voorwaarde, String zin) {
        if (!voorwaarde) {
            throw new IllegalArgumentException(zin);
        }
    }
}
