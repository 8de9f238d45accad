package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When applications may be submitted and for which period.
 *
 * @param opent first moment that counts
 * @param sluit last moment that counts, that second included
 * @param beslisdatum day before or on which the minister decides
 * @param van first day of the activities
 * @param totEnMet last day of the activities
 */
public record Tijdvak(ZonedDateTime opent, ZonedDateTime sluit, LocalDate beslisdatum, LocalDate van, LocalDate totEnMet) {

    /** The zone in which the regelingen name their times. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Whether an application of this moment (wall clock in {@link #ZONE}) comes before the opening. */
    public boolean isTeVroeg(LocalDateTime moment) {
        return moment.isBefore(opent.toLocalDateTime());
    }

    /** Whether an application of this moment comes after the closing; any fraction of a second later is late. */
    public boolean isTeLaat(LocalDateTime moment) {
        return moment.isAfter(sluit.toLocalDateTime());
    }
}
