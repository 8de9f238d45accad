package nl.onderwijsregio.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Plandeel.Veld;

/** The one form in which a field of a short form is kept: dates as ISO, figures with a point, choices on lines in the order of the format. */
final class Veldvorm {
    private static final int REGEL = 300;
    private static final int TEKST = 4000;

    private Veldvorm() {}

    /** Refuses what does not fit the field with a sentence that begins with its label; empty stays empty. */
    static String van(Veld veld, String invoer) {
        String waarde = Tekstvorm.van(invoer);
        if (waarde.isEmpty()) {
            return "";
        }
        return switch (veld.vorm()) {
            case REGEL -> Tekstvorm.regel(waarde, 0, REGEL, veld.titel());
            case TEKST -> Tekstvorm.regel(waarde, 0, TEKST, veld.titel());
            case DATUM -> datum(veld, waarde);
            case GETAL -> Getalvorm.tekst(getal(veld, waarde));
            case PERCENTAGE -> percentage(veld, waarde);
            case KEUZES -> keuzes(veld, waarde);
        };
    }

    private static String datum(Veld veld, String waarde) {
        try {
            return LocalDate.parse(waarde).toString();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(veld.titel() + ": vul een dag in, bijvoorbeeld 1-10-2024.", e);
        }
    }

    private static BigDecimal getal(Veld veld, String waarde) {
        Getalvorm.eis(waarde.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?"), veld.titel() + ": vul een getal in, bijvoorbeeld 0,8.");
        return Getalvorm.waarde(new BigDecimal(waarde), veld.titel());
    }

    private static String percentage(Veld veld, String waarde) {
        BigDecimal getal = getal(veld, waarde);
        Getalvorm.eis(getal.compareTo(new BigDecimal(100)) <= 0, veld.titel() + ": een percentage ligt tussen 0 en 100.");
        return Getalvorm.tekst(getal);
    }

    private static String keuzes(Veld veld, String waarde) {
        List<String> gekozen = Arrays.stream(waarde.split("\n")).map(String::strip).filter(k -> !k.isEmpty()).toList();
        Getalvorm.eis(veld.keuzes().containsAll(gekozen), veld.titel() + ": kies uit de lijst.");
        return veld.keuzes().stream().filter(gekozen::contains).collect(Collectors.joining("\n"));
    }
}
