package nl.onderwijsregio.web.tekst;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.onderwijsregio.gedeeld.Klok;

/** How dates, moments, money and numbers are written. Made for one language; {@link #nu()} follows the page. */
public final class Opmaak {
    private static final Opmaak NEDERLANDS = new Opmaak(Taal.NL);
    private static final Opmaak ENGELS = new Opmaak(Taal.EN);

    private final Locale taal;
    private final DateTimeFormatter dag;
    private final DateTimeFormatter weekdag;
    private final DateTimeFormatter kort;
    private final DateTimeFormatter tijd;

    private Opmaak(Locale taal) {
        this.taal = taal;
        this.dag = DateTimeFormatter.ofPattern("d MMMM yyyy", taal);
        this.weekdag = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", taal);
        this.kort = DateTimeFormatter.ofPattern("d-M-yyyy", taal);
        this.tijd = DateTimeFormatter.ofPattern(taal == Taal.EN ? "HH:mm" : "H.mm 'uur'", taal);
    }

    /** In the language of the page. */
    public static Opmaak nu() {
        return in(Taal.nu());
    }

    /** In that language, whatever the page speaks. */
    public static Opmaak in(Locale taal) {
        return Taal.EN.equals(taal) ? ENGELS : NEDERLANDS;
    }

    /** "4 december 2026". */
    public String dag(LocalDate datum) {
        return dag.format(datum);
    }

    /** "vrijdag 4 december 2026". */
    public String weekdag(LocalDate datum) {
        return weekdag.format(datum);
    }

    /** "4-12-2026", only in tables that are too narrow for the month's name. */
    public String kort(LocalDate datum) {
        return kort.format(datum);
    }

    /** "16.00 uur". */
    public String tijd(LocalTime uur) {
        return tijd.format(uur);
    }

    /** "16.00 uur" of that moment. */
    public String tijd(Instant moment) {
        return tijd(lokaal(moment).toLocalTime());
    }

    /** "4 december 2026, 16.00 uur". */
    public String moment(LocalDateTime moment) {
        return dag(moment.toLocalDate()) + ", " + tijd(moment.toLocalTime());
    }

    /** "4 december 2026, 16.00 uur". */
    public String moment(Instant moment) {
        return moment(lokaal(moment));
    }

    /** "dinsdag 15 oktober 2024, 16.00 uur". */
    public String weekdagMoment(LocalDateTime moment) {
        return weekdag(moment.toLocalDate()) + ", " + tijd(moment.toLocalTime());
    }

    /** "vrijdag 4 december 2026" and, on a weekend, ". Let op: dit is een zaterdag.". */
    public String termijn(LocalDate datum) {
        return weekdag(datum) + weekend(datum);
    }

    /** "dinsdag 15 oktober 2024, 16.00 uur" and, on a weekend, ". Let op: dit is een zaterdag.". */
    public String termijn(LocalDateTime moment) {
        return weekdagMoment(moment) + weekend(moment.toLocalDate());
    }

    private String weekend(LocalDate datum) {
        return switch (datum.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> ". " + Teksten.in(taal, "opmaak." + (datum.getDayOfWeek() == DayOfWeek.SATURDAY ? "zaterdag" : "zondag"),
                    Teksten.paren());
            default -> "";
        };
    }

    /** "vandaag", "morgen", "over 12 dagen", "gisteren", "3 dagen geleden". */
    public String over(LocalDate vandaag, LocalDate datum) {
        long dagen = ChronoUnit.DAYS.between(vandaag, datum);
        String sleutel = switch ((int) Math.clamp(dagen, -2, 2)) {
            case 0 -> "vandaag";
            case 1 -> "morgen";
            case -1 -> "gisteren";
            case 2 -> "over";
            default -> "geleden";
        };
        return Teksten.in(taal, "opmaak." + sleutel, Teksten.paren("dagen", Math.abs(dagen)));
    }

    /** "€ 3.242.500"; cents only when they are not zero; a negative amount has a dash in front. */
    public String bedrag(BigDecimal bedrag) {
        BigDecimal rond = bedrag.setScale(2, RoundingMode.HALF_UP);
        boolean heel = rond.stripTrailingZeros().scale() <= 0;
        String getal = getal(rond.abs(), heel ? "#,##0" : "#,##0.00");
        return (rond.signum() < 0 ? "– " : "") + (taal == Taal.EN ? "€" : "€ ") + getal;
    }

    /** "€ 65,00": a rate, always with cents. */
    public String tarief(BigDecimal bedrag) {
        return (taal == Taal.EN ? "€" : "€ ") + getal(bedrag, "#,##0.00");
    }

    /** "30.000". */
    public String getal(long getal) {
        return getal(BigDecimal.valueOf(getal), "#,##0");
    }

    /** "30.000" or "0,9431": as many decimals as the number has, at most six. */
    public String getal(BigDecimal getal) {
        return getal(getal, "#,##0.######");
    }

    /** "11.982 t/m 12.014". */
    public String bereik(long van, long tot) {
        return van == tot ? getal(van) : getal(van) + (taal == Taal.EN ? " to " : " t/m ") + getal(tot);
    }

    private String getal(BigDecimal getal, String patroon) {
        DecimalFormat opmaak = new DecimalFormat(patroon, DecimalFormatSymbols.getInstance(taal));
        opmaak.setRoundingMode(RoundingMode.HALF_UP);
        return opmaak.format(getal);
    }

    /** "3F9A-21C4-88D0": the beginning of a SHA-256, for people to compare. */
    public static String vingerafdruk(String sha256) {
        String begin = sha256.replace("sha256:", "").toUpperCase(Locale.ROOT);
        begin = begin.substring(0, Math.min(12, begin.length()));
        return String.join("-", begin.split("(?<=\\G.{4})"));
    }

    private static LocalDateTime lokaal(Instant moment) {
        return LocalDateTime.ofInstant(moment, Klok.ZONE);
    }
}
