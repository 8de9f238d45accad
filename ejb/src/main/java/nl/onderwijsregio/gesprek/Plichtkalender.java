package nl.onderwijsregio.gesprek;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;

/** The days that the regelingen name for regions: read from the data of the texts that hold on a day. */
final class Plichtkalender {
    private Plichtkalender() {}

    /** Of all regelingen that ask conversations, the first day first. */
    static List<Plichtdatum> op(Regelregister register, LocalDate vandaag) {
        return Stream.of(Gespreksplicht.values()).map(p -> register.beslistekst(p.regeling(), vandaag)).flatMap(Plichtkalender::van)
                .sorted(Comparator.comparing(Plichtdatum::dag).thenComparing(Plichtdatum::wat)).toList();
    }

    private static Stream<Plichtdatum> van(Regelversie tekst) {
        return tekst.parameters().alle().stream().filter(Plichtkalender::isDatum).flatMap(p -> p.waarde().stream()
                .map(waarde -> new Plichtdatum(tekst.regeling(), LocalDate.parse(waarde), p.omschrijving(), p.artikel(), p.bron())));
    }

    private static boolean isDatum(Parameter p) {
        return p.eenheid().equals("datum") && (p.naam().startsWith("kalender.") || p.naam().equals("rapportage"));
    }
}
