package nl.onderwijsregio.regeling.motor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;

/** When applications may be submitted, as far as the text tells: to the second, to the day, or not at all. */
final class Venster {

    private final Optional<Rand> opent;
    private final Optional<Rand> sluit;

    Venster(Parameters parameters) {
        opent = Rand.van(parameters, "tijdvak.opent");
        sluit = Rand.van(parameters, "tijdvak.sluit");
    }

    /** Where this moment lies: {@code te vroeg}, {@code op tijd}, {@code te laat}, {@code uur onbekend} or {@code onbekend}. */
    String stand(LocalDateTime moment) {
        if (opent.filter(o -> moment.isBefore(o.eerste())).isPresent()) {
            return "te vroeg";
        }
        if (sluit.filter(s -> moment.isAfter(s.laatste())).isPresent()) {
            return "te laat";
        }
        if (opent.isEmpty() || sluit.isEmpty()) {
            return "onbekend";
        }
        return moment.isBefore(opent.get().laatste()) || moment.isAfter(sluit.get().eerste()) ? "uur onbekend" : "op tijd";
    }

    /** One end of the window, somewhere between two moments. */
    private record Rand(LocalDateTime eerste, LocalDateTime laatste) {

        static Optional<Rand> van(Parameters parameters, String naam) {
            return parameters.parameter(naam).flatMap(p -> p.waarde().map(w -> van(p, w)));
        }

        private static Rand van(Parameter parameter, String waarde) {
            if (parameter.eenheid().equals("datum")) {
                LocalDate dag = LocalDate.parse(waarde);
                return new Rand(dag.atStartOfDay(), dag.plusDays(1).atStartOfDay().minusNanos(1));
            }
            return new Rand(LocalDateTime.parse(waarde), LocalDateTime.parse(waarde));
        }
    }
}
