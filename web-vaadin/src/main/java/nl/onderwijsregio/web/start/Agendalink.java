package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.web.kader.Bestandslink;

/** "In mijn agenda": the deadlines as a file that every agenda reads. */
final class Agendalink {
    private Agendalink() {}

    /** A link to the appointments; the same matter under two mandates is in it once. */
    static Bestandslink van(Stream<Agenda.Afspraak> afspraken, Instant nu) {
        List<Agenda.Afspraak> elk = afspraken.distinct().toList();
        return new Bestandslink(t("wacht.agenda"), () -> new Bestand("deadlines.ics", "text/calendar;charset=UTF-8", Agenda.bestand(elk, nu)));
    }

    /** The appointment for one deadline. @param waar region, or party when the mandaat reaches all regions */
    static Agenda.Afspraak afspraak(Deadline deadline, String waar) {
        return new Agenda.Afspraak(waar + " " + deadline.sleutel() + " " + new java.util.TreeMap<>(deadline.waarden()), deadline.dag(), deadline.uur(),
                DeadlinesBlok.zin(deadline), waar);
    }
}
