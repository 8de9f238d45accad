package nl.onderwijsregio.web.start;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.onderwijsregio.web.kader.Icalendar;

/**
 * Days and hours as an iCalendar file (RFC 5545): an event each, in the time of Amsterdam. The same matter always carries the same
 * UID, so that an agenda that reads the file again moves it instead of adding another.
 */
final class Agenda {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Agenda() {}

    /**
     * One event.
     *
     * @param kenmerk what makes it this matter and no other
     * @param uur null for the whole day
     */
    record Afspraak(String kenmerk, LocalDate dag, LocalTime uur, String wat, String waar) implements Serializable {}

    /** The file. @param nu when it is made */
    static byte[] bestand(List<Afspraak> afspraken, Instant nu) {
        Icalendar agenda = new Icalendar("Deadlines");
        afspraken.forEach(a -> afspraak(agenda, a, nu));
        return agenda.octetten();
    }

    private static void afspraak(Icalendar agenda, Afspraak a, Instant nu) {
        agenda.regel("BEGIN:VEVENT").regel("UID:" + UUID.nameUUIDFromBytes(a.kenmerk().getBytes(StandardCharsets.UTF_8)) + "@onderwijsregio")
                .regel("DTSTAMP:" + UTC.format(nu))
                .regel(a.uur() == null ? "DTSTART;VALUE=DATE:" + DAG.format(a.dag()) : "DTSTART;TZID=Europe/Amsterdam:" + DAG.format(a.dag()) + UUR.format(a.uur()))
                .tekst("SUMMARY", a.wat()).tekst("DESCRIPTION", a.waar()).regel("TRANSP:TRANSPARENT").regel("END:VEVENT");
    }
}
