package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The result of one closed vote, stored once and never recomputed in place.
 *
 * @param besluitnummer number in the region's register, e.g. 2024-12; null when the vote does not count
 * @param vastgesteldOp the closing moment
 * @param kamers one per chamber, besturen first
 * @param kamersNodig how many chambers had to have their quorum and agree
 */
public record Uitslag(long stemrondeId, Voorstel voorstel, Stemuitkomst uitkomst, String besluitnummer, Instant vastgesteldOp,
        List<Kameruitslag> kamers, int kamersNodig) implements Serializable {

    public Uitslag {
        kamers = List.copyOf(kamers);
    }

    /** Whether enough chambers agreed. */
    public boolean isAangenomen() {
        return uitkomst == Stemuitkomst.AANGENOMEN;
    }
}
