package nl.onderwijsregio.kalender;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelversie;

/** Reads the days that a version of a regeling names for regions from its data, and which payment waits for each. */
public final class Plichtkalender {
    private Plichtkalender() {}

    /** The first day first. */
    public static List<Plichtdatum> van(Regelversie tekst) {
        List<LocalDate> betalingen = betalingen(tekst);
        return tekst.parameters().alle().stream().filter(Plichtkalender::isPlicht).flatMap(p -> p.waarde().stream().map(LocalDate::parse)
                .map(dag -> new Plichtdatum(tekst.regeling(), p.naam(), dag, wat(p), p.artikel(), p.bron(),
                        betalingen.stream().filter(b -> b.isAfter(dag)).findFirst().orElse(null))))
                .sorted(Comparator.comparing(Plichtdatum::dag).thenComparing(Plichtdatum::naam)).toList();
    }

    /** The name of what must be done, whether the figure is called after it or after its last day. */
    private static String wat(Parameter p) {
        String wat = p.omschrijving().replaceFirst("^Uiterste dag van (de|het) ", "");
        return wat.substring(0, 1).toUpperCase(Locale.ROOT) + wat.substring(1);
    }

    private static boolean isPlicht(Parameter p) {
        return p.eenheid().equals("datum") && (p.naam().startsWith("kalender.") || p.naam().equals("rapportage"));
    }

    /** Months in which a part of the amount is paid when the duties so far are met. */
    private static List<LocalDate> betalingen(Regelversie tekst) {
        return tekst.parameters().alle().stream().filter(p -> p.eenheid().equals("maand") && p.naam().startsWith("termijn.")).flatMap(p -> p.waarde().stream())
                .map(m -> YearMonth.parse(m).atDay(1)).sorted().toList();
    }
}
