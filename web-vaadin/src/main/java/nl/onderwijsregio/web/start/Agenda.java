package nl.onderwijsregio.web.start;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Days and hours as an iCalendar file (RFC 5545): an event each, in the time of Amsterdam. The same matter always carries the same
 * UID, so that an agenda that reads the file again moves it instead of adding another.
 */
final class Agenda {
    private static final int REGEL = 75;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final List<String> ZONE = List.of("BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:DAYLIGHT", "DTSTART:19810329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD",
            "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
            "END:STANDARD", "END:VTIMEZONE");

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
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Onderwijsregio//Deadlines//NL", "CALSCALE:GREGORIAN").forEach(r -> regel(uit, r));
        ZONE.forEach(r -> regel(uit, r));
        afspraken.forEach(a -> afspraak(uit, a, nu));
        regel(uit, "END:VCALENDAR");
        return uit.toByteArray();
    }

    private static void afspraak(ByteArrayOutputStream uit, Afspraak a, Instant nu) {
        regel(uit, "BEGIN:VEVENT");
        regel(uit, "UID:" + UUID.nameUUIDFromBytes(a.kenmerk().getBytes(StandardCharsets.UTF_8)) + "@onderwijsregio");
        regel(uit, "DTSTAMP:" + UTC.format(nu));
        regel(uit, a.uur() == null ? "DTSTART;VALUE=DATE:" + DAG.format(a.dag())
                : "DTSTART;TZID=Europe/Amsterdam:" + DAG.format(a.dag()) + UUR.format(a.uur()));
        regel(uit, "SUMMARY:" + tekst(a.wat()));
        regel(uit, "DESCRIPTION:" + tekst(a.waar()));
        regel(uit, "TRANSP:TRANSPARENT");
        regel(uit, "END:VEVENT");
    }

    private static String tekst(String waarde) {
        return waarde.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** A line of at most 75 octets; what is longer goes on behind a space, never in the middle of a character. */
    private static void regel(ByteArrayOutputStream uit, String regel) {
        int vol = 0;
        for (int teken : regel.codePoints().toArray()) {
            byte[] octetten = Character.toString(teken).getBytes(StandardCharsets.UTF_8);
            if (vol + octetten.length > REGEL) {
                uit.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
                vol = 1;
            }
            uit.writeBytes(octetten);
            vol += octetten.length;
        }
        uit.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
