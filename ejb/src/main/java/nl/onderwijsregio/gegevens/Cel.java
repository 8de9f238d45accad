package nl.onderwijsregio.gegevens;

import java.time.LocalDate;

/** Values of a native query, whichever class the database chose for them. */
final class Cel {
    private Cel() {}

    static String tekst(Object waarde) {
        return waarde == null ? null : waarde.toString();
    }

    static Integer geheel(Object waarde) {
        return waarde == null ? null : ((Number) waarde).intValue();
    }

    static long aantal(Object waarde) {
        return waarde == null ? 0 : ((Number) waarde).longValue();
    }

    static LocalDate dag(Object waarde) {
        return waarde instanceof java.sql.Date d ? d.toLocalDate() : (LocalDate) waarde;
    }
}
