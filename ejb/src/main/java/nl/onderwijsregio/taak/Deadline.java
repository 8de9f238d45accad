package nl.onderwijsregio.taak;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * A date that matters to someone, whether or not a task goes with it.
 *
 * @param sleutel key of the sentence: {@code deadline.<feature>.<wat>}
 * @param uur null for the whole day
 */
public record Deadline(LocalDate dag, LocalTime uur, String sleutel, Map<String, Object> waarden) implements Serializable {
    public Deadline {
        waarden = Map.copyOf(waarden);
    }
}
