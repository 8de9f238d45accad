package nl.onderwijsregio.taak;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tasks of one mandaat in the order in which they press: too late, this week (until Sunday), later, waiting for others. */
public record Takenoverzicht(List<Taak> teLaat, List<Taak> dezeWeek, List<Taak> later, List<Taak> opAnderen,
        List<Deadline> deadlines, List<Wijziging> wijzigingen) implements Serializable {
    private static final int DEADLINES_VOORUIT = 90;
    private static final Comparator<Taak> OP_TERMIJN = Comparator.comparing(Taak::termijn, Comparator.nullsLast(Comparator.naturalOrder()));

    static Takenoverzicht van(List<Taak> taken, List<Deadline> deadlines, List<Wijziging> wijzigingen, LocalDate vandaag) {
        LocalDate zondag = vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Taak> eigen = taken.stream().filter(t -> !t.wachtOpAnderen()).sorted(OP_TERMIJN).toList();
        return new Takenoverzicht(
                eigen.stream().filter(t -> t.isTeLaatOp(vandaag)).toList(),
                eigen.stream().filter(t -> !t.isTeLaatOp(vandaag) && isVoor(t, zondag)).toList(),
                eigen.stream().filter(t -> !isVoor(t, zondag)).toList(),
                taken.stream().filter(Taak::wachtOpAnderen).sorted(OP_TERMIJN).toList(),
                samen(eigen, deadlines, vandaag), List.copyOf(wijzigingen));
    }

    private static boolean isVoor(Taak taak, LocalDate dag) {
        return taak.termijn() != null && !taak.termijn().isAfter(dag);
    }

    private static List<Deadline> samen(List<Taak> eigen, List<Deadline> deadlines, LocalDate vandaag) {
        Stream<Deadline> vanTaken = eigen.stream().filter(t -> t.termijn() != null)
                .map(t -> new Deadline(t.termijn(), t.uur(), t.sleutel(), t.waarden()));
        return Stream.concat(deadlines.stream(), vanTaken).distinct()
                .filter(d -> !d.dag().isBefore(vandaag) && !d.dag().isAfter(vandaag.plusDays(DEADLINES_VOORUIT)))
                .sorted(Comparator.comparing(Deadline::dag)).toList();
    }

    /** How many tasks wait for this mandaat itself. */
    public int aantal() {
        return teLaat.size() + dezeWeek.size() + later.size();
    }
}
