package nl.onderwijsregio.kennis;

import java.util.Set;
import nl.onderwijsregio.partij.Partijsoort;

/**
 * So many people who take, or would take, places.
 *
 * @param regioId null when their party reaches all regions
 * @param delen ids of the parts they chose
 */
record Bezetting(Long regioId, Partijsoort soort, int aantal, Set<Long> delen) {
    boolean hoortBij(Reservering reservering) {
        return reservering.soort() == soort || reservering.regioId() != null && reservering.regioId().equals(regioId);
    }
}
