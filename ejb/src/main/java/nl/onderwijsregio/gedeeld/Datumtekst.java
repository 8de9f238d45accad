package nl.onderwijsregio.gedeeld;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and moments in Dutch, as mails, papers and the logbook write them; the screens have the language of the reader. */
public final class Datumtekst {
    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NL);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm 'uur'", NL);
    private static final DateTimeFormatter IN_ZIN = DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH.mm 'uur'", NL);

    private Datumtekst() {}

    /** As 4 oktober 2024. */
    public static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** As 4 oktober 2024, 09.00 uur; in the zone of the law. */
    public static String moment(Instant moment) {
        return moment(moment.atZone(Klok.ZONE));
    }

    /** As {@link #moment(Instant)}, of a day and an hour. */
    public static String moment(TemporalAccessor dagEnUur) {
        return MOMENT.format(dagEnUur);
    }

    /** As 4 oktober 2024 om 09.00 uur, to stand in a sentence. */
    public static String inZin(Instant moment) {
        return IN_ZIN.format(moment.atZone(Klok.ZONE));
    }
}
