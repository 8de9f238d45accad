package nl.onderwijsregio.kalender;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of one region.
 *
 * @param plichten what the regelingen of its plans ask, the first day first; of all regelingen when it has no plan yet
 * @param vandaag the day on which this was read
 */
public record Deadlinelijst(long regioId, String regioNaam, List<Plichtdatum> plichten, LocalDate vandaag) implements Serializable {
    public Deadlinelijst {
        plichten = List.copyOf(plichten);
    }

    /** What lies ahead. */
    public List<Plichtdatum> komend() {
        return plichten.stream().filter(p -> !p.dag().isBefore(vandaag)).toList();
    }

    /** What has passed. */
    public List<Plichtdatum> voorbij() {
        return plichten.stream().filter(p -> p.dag().isBefore(vandaag)).toList();
    }
}
