package nl.onderwijsregio.beheer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Until when somebody may sign, reckoned from the periods of the mandates. */
final class Tekenrecht {
    /** How far beheer looks ahead. */
    static final int DAGEN_VOORUIT = 60;

    private Tekenrecht() {}

    /** First and last day, both included; the last is null for open-ended. */
    record Periode(LocalDate van, LocalDate tot) {
        boolean bevat(LocalDate dag) {
            return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
        }
    }

    /**
     * The last day with the right to sign before the first gap, when that gap starts on or before today plus 60 days.
     * A gap that is already there counts from the last day before it; empty when nobody ever had the right before today.
     */
    static Optional<LocalDate> laatsteDag(List<Periode> perioden, LocalDate vandaag) {
        LocalDate dag = vandaag;
        while (!dag.isAfter(vandaag.plusDays(DAGEN_VOORUIT))) {
            LocalDate opDag = dag;
            Optional<Periode> langste = perioden.stream().filter(p -> p.bevat(opDag))
                    .max(Comparator.comparing(Periode::tot, Comparator.nullsLast(Comparator.naturalOrder())));
            if (langste.isEmpty()) {
                return dag.isAfter(vandaag) ? Optional.of(dag.minusDays(1)) : laatsteVoor(perioden, vandaag);
            }
            if (langste.get().tot() == null) {
                return Optional.empty();
            }
            dag = langste.get().tot().plusDays(1);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> laatsteVoor(List<Periode> perioden, LocalDate vandaag) {
        return perioden.stream().map(Periode::tot).filter(tot -> tot != null && tot.isBefore(vandaag)).max(Comparator.naturalOrder());
    }
}
