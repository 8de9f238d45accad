package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.onderwijsregio.regeling.Aantal;

/** How numbers, dates and lists are written in Dutch sentences. */
final class Tekst {

    private static final Locale NL = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NL);
    private static final DateTimeFormatter MINUUT = DateTimeFormatter.ofPattern("HH.mm", NL);
    private static final DateTimeFormatter SECONDE = DateTimeFormatter.ofPattern("HH.mm.ss", NL);
    private static final int HOOGSTENS_GENOEMD = 8;

    private Tekst() { }

    /** A whole number with a dot per thousand: {@code 15.000}. */
    static String getal(long getal) {
        String cijfers = Long.toString(Math.abs(getal));
        StringBuilder met = new StringBuilder(cijfers);
        for (int plaats = cijfers.length() - 3; plaats > 0; plaats -= 3) {
            met.insert(plaats, '.');
        }
        return getal < 0 ? "-" + met : met.toString();
    }

    /** A number of which perhaps only the bounds are known: {@code tussen 11.982 en 12.014}. */
    static String aantal(Aantal aantal) {
        if (aantal.isBekend()) {
            return getal(aantal.ondergrens());
        }
        if (aantal.isBegrensd()) {
            return "tussen " + getal(aantal.ondergrens()) + " en " + getal(aantal.bovengrens());
        }
        return aantal.ondergrens() == 0 ? "een onbekend aantal" : getal(aantal.ondergrens()) + " of meer";
    }

    /** As {@link #aantal} without dots, for a formula: {@code 11982..12014}. */
    static String formule(Aantal aantal) {
        if (aantal.isBekend()) {
            return Integer.toString(aantal.ondergrens());
        }
        return aantal.isBegrensd() ? aantal.ondergrens() + ".." + aantal.bovengrens() : "onbekend";
    }

    /** A size in fte: {@code 1.150,5}. */
    static String fte(BigDecimal fte) {
        BigDecimal rest = fte.stripTrailingZeros().remainder(BigDecimal.ONE);
        return getal(fte.longValue()) + (rest.signum() == 0 ? "" : "," + rest.toPlainString().substring(2));
    }

    /** Euros for a formula: {@code 65,00}. */
    static String formule(BigDecimal bedrag) {
        return bedrag.setScale(2, RoundingMode.UNNECESSARY).toPlainString().replace('.', ',');
    }

    /** Euros in a sentence: {@code € 75.000}, cents only when there are any. */
    static String euro(BigDecimal bedrag) {
        BigDecimal centen = bedrag.setScale(2, RoundingMode.DOWN);
        String heel = getal(centen.longValue());
        BigDecimal rest = centen.remainder(BigDecimal.ONE);
        return "€ " + heel + (rest.signum() == 0 ? "" : "," + rest.abs().toPlainString().substring(2));
    }

    static String metKleineLetter(String zin) {
        return zin.substring(0, 1).toLowerCase(NL) + zin.substring(1);
    }

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** Day and wall clock; seconds, and the fact that it is later than that, only when they matter. */
    static String moment(LocalDateTime moment) {
        String klok = (moment.getSecond() == 0 && moment.getNano() == 0 ? MINUUT : SECONDE).format(moment);
        return DAG.format(moment) + " om " + klok + " uur" + (moment.getNano() == 0 ? "" : " (en een deel van een seconde)");
    }

    static String opsomming(Collection<String> delen, String laatste) {
        List<String> lijst = delen.size() <= HOOGSTENS_GENOEMD ? List.copyOf(delen) : ingekort(List.copyOf(delen));
        if (lijst.size() < 2) {
            return String.join("", lijst);
        }
        return String.join(", ", lijst.subList(0, lijst.size() - 1)) + " " + laatste + " " + lijst.getLast();
    }

    private static List<String> ingekort(List<String> delen) {
        List<String> kort = new java.util.ArrayList<>(delen.subList(0, HOOGSTENS_GENOEMD - 1));
        kort.add("nog " + (delen.size() - kort.size()) + " andere");
        return kort;
    }
}
