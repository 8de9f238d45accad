package nl.onderwijsregio.web.kader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes an iCalendar file (RFC 5545) with the time zone of Amsterdam: lines of at most 75 octets, texts made safe. */
public final class Icalendar {
    private static final int REGEL = 75;
    private static final List<String> ZONE = List.of("BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:DAYLIGHT", "DTSTART:19810329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD",
            "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
            "END:STANDARD", "END:VTIMEZONE");

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();

    /** @param soort what kind of agenda it is */
    public Icalendar(String soort, String... regels) {
        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Onderwijsregio//" + soort + "//NL", "CALSCALE:GREGORIAN").forEach(this::regel);
        List.of(regels).forEach(this::regel);
        ZONE.forEach(this::regel);
    }

    /** A property with a text of people. */
    public Icalendar tekst(String naam, String waarde) {
        return regel(naam + ":" + veilig(waarde));
    }

    /** A text as a property holds it. */
    public static String veilig(String waarde) {
        return waarde.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** A line; what is longer than 75 octets goes on behind a space, never in the middle of a character. */
    public Icalendar regel(String regel) {
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
        return this;
    }

    /** The whole file; nothing is added after this. */
    public byte[] octetten() {
        regel("END:VCALENDAR");
        return uit.toByteArray();
    }
}
