package nl.onderwijsregio.regio.openbaar;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Where a region works, by its composition for one round.
 *
 * @param regeling key of the regeling of that round; null when the region composed nothing yet
 * @param ronde its full name; null likewise
 */
public record Regiogebied(String regeling, String ronde, List<Gemeente> gemeenten) implements Serializable {
    static final Regiogebied ONBEKEND = new Regiogebied(null, null, List.of());

    /** A gemeente of the area. */
    public record Gemeente(String code, String naam) implements Serializable {}

    public Regiogebied {
        gemeenten = List.copyOf(gemeenten);
    }

    /** The round it is about; empty when nothing is known. */
    public Optional<String> bekendeRonde() {
        return Optional.ofNullable(ronde);
    }
}
