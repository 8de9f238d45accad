package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.partij.Werkstuk;

/**
 * A subject that lies on more than one table of the reader.
 *
 * @param cellen one per region that deals with it
 */
public record Tafelonderwerp(Werkstuk werkstuk, String titel, List<Tafelcel> cellen) implements Serializable {
    public Tafelonderwerp {
        cellen = List.copyOf(cellen);
    }

    /** What is known of it in that region; empty when it is not dealt with there. */
    public Optional<Tafelcel> in(long regio) {
        return cellen.stream().filter(c -> c.mandaat().regioId() == regio).findFirst();
    }
}
