package nl.onderwijsregio.regio.toets;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.regio.Landelijk;

/**
 * Which region and which composition.
 *
 * @param dusiRef null for a demonstration region
 * @param landelijk null for a region that is one area
 * @param samenstellingId null when nothing was composed yet
 * @param versie the version to hand back with a change; 0 when nothing was composed yet
 * @param gewijzigdDoor null when nothing was composed yet
 */
public record Regiokop(long regioId, String naam, String dusiRef, Landelijk landelijk, Long samenstellingId, String regelversie, long versie,
        Instant gewijzigdOp, String gewijzigdDoor) implements Serializable {

    /** Id of the composition, or one that no composition has. */
    public long samenstelling() {
        return samenstellingId == null ? -1 : samenstellingId;
    }
}
