package nl.onderwijsregio.taak;

import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;

/** A feature that knows of tasks. A CDI bean of any scope; answers with a constant number of queries. */
public interface Takenbron {
    /** What waits for this person under this mandaat, and what they wait for. */
    List<Taak> taken(Gemachtigde wie, LocalDate vandaag);

    /** Dates that matter to this person from today on; tasks' own terms need not be repeated. */
    default List<Deadline> deadlines(Gemachtigde wie, LocalDate vandaag) {
        return List.of();
    }
}
