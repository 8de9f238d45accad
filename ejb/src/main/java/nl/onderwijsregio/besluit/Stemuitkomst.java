package nl.onderwijsregio.besluit;

import java.util.Collection;
import java.util.Collections;

/** What a closed vote comes to. */
public enum Stemuitkomst {
    /** As many chambers agreed as the reglement asks, each by its own rule. */
    AANGENOMEN,
    /** Enough chambers had their quorum and too few of them agreed. */
    VERWORPEN,
    /** Fewer chambers had their quorum than have to agree: the vote does not count and nothing is decided. */
    TELT_NIET;

    /**
     * The outcome of the chambers together.
     *
     * @param nodig how many chambers must have their quorum and agree; when it is all of them, one missed quorum outweighs everything
     */
    public static Stemuitkomst van(Collection<Kameroordeel> oordelen, int nodig) {
        if (oordelen.size() != Kamer.values().length) {
            throw new IllegalArgumentException("Drie kamers beslissen samen, niet " + oordelen.size());
        }
        Reglement.eisKamersNodig(nodig);
        if (oordelen.size() - Collections.frequency(oordelen, Kameroordeel.TELT_NIET) < nodig) {
            return TELT_NIET;
        }
        return Collections.frequency(oordelen, Kameroordeel.AKKOORD) < nodig ? VERWORPEN : AANGENOMEN;
    }
}
