package nl.onderwijsregio.beheer;

import java.time.LocalDate;
import nl.onderwijsregio.partij.Mandaatregel;

/** Where a mandaat is in its life, on a given day. */
public enum Mandaatstand {
    GELDIG, NOG_NIET, AFGELOPEN;

    /** The state on the day: first and last day count as valid. */
    public static Mandaatstand van(Mandaatregel regel, LocalDate dag) {
        if (regel.tot() != null && dag.isAfter(regel.tot())) {
            return AFGELOPEN;
        }
        return dag.isBefore(regel.van()) ? NOG_NIET : GELDIG;
    }
}
