package nl.onderwijsregio.taak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A feature that knows where somebody goes. A CDI bean of any scope; answers with a constant number of queries. */
public interface Agendamomentbron {
    /** What ends after a moment, under mandates that are valid on the day; cancelled ones too, so that an agenda strikes them. */
    List<Agendamoment> momenten(String gebruiker, Instant vanaf, LocalDate dag);
}
