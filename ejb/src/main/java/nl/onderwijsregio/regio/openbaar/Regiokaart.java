package nl.onderwijsregio.regio.openbaar;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.regio.Landelijk;

/**
 * What is publicly known of one onderwijsregio.
 *
 * @param sleutel reference of DUS-I (OR250012), or {@code fictief-<id>} for a region of the demonstration; stands in the address
 * @param reCode code of the Realisatie-Eenheid; null when unknown
 * @param po whether it takes part; null when no source says so, as for vo and mbo
 * @param landelijk null when it is not one of the four national regions
 * @param namen other names in the sources
 */
public record Regiokaart(String sleutel, String reCode, String naam, Boolean po, Boolean vo, Boolean mbo, Landelijk landelijk,
        boolean fictief, List<String> namen) implements Serializable {
    public Regiokaart {
        namen = List.copyOf(namen);
    }
}
