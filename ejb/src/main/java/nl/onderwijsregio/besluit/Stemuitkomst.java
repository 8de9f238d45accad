package nl.onderwijsregio.besluit;

import java.util.Collection;

/** What a closed vote comes to. */
public enum Stemuitkomst {
    /** All three chambers agreed, each by its own rule. */
    AANGENOMEN,
    /** Every chamber had its quorum and at least one did not agree. */
    VERWORPEN,
    /** At least one chamber missed its quorum: the vote does not count and nothing is decided. */
    TELT_NIET;

    /** The outcome of the three chambers together: one missed quorum outweighs everything, then one chamber that disagrees. */
    public static Stemuitkomst van(Collection<Kameroordeel> oordelen) {
        if (oordelen.size() != Kamer.values().length) {
            throw new IllegalArgumentException("Drie kamers beslissen samen, niet " + oordelen.size());
        }
        if (oordelen.contains(Kameroordeel.TELT_NIET)) {
            return TELT_NIET;
        }
        return oordelen.contains(Kameroordeel.NIET_AKKOORD) ? VERWORPEN : AANGENOMEN;
    }
}
