package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * How the system is doing.
 *
 * @param onderdelen by name, true when it works; see {@link nl.onderwijsregio.gedeeld.Gezondheid}
 * @param database product and version
 * @param migratie newest version of the schema
 * @param leveringen what was imported, newest first
 * @param nu the product's clock
 * @param begindag the day the clock was started on; null when it follows today
 */
public record Systeemstand(Map<String, Boolean> onderdelen, String database, String migratie, List<Leveringregel> leveringen,
        ZonedDateTime nu, LocalDate begindag) implements Serializable {

    public Systeemstand {
        onderdelen = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(onderdelen));
        leveringen = List.copyOf(leveringen);
    }

    /** Whether every part works. */
    public boolean allesWerkt() {
        return !onderdelen.containsValue(false);
    }

    /** One imported file: where its figures come from, under which licence, as of which day. */
    public record Leveringregel(long id, String soort, String bestand, String bron, String licentie, LocalDate peildatum, String status)
            implements Serializable {}
}
