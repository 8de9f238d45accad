package nl.onderwijsregio.regio.toets;

import java.io.Serializable;

/**
 * Which part of the besturen in the area takes part: what the afwegingskader of the voorlopers looks at (note of March 2023, § 3). Counted are
 * besturen with an existing vestiging in the gemeenten of the composition, in the sectors it has vestigingen in. How many opleiders work in
 * an area stands in no file, so of them only the number that takes part is known.
 *
 * @param besturen that take part
 * @param besturenInGebied all of them; 0 when no gemeente or no vestiging was chosen yet, as with a landelijke regio
 * @param opleiders that take part
 */
public record Deelnamegraad(long besturen, long besturenInGebied, long opleiders) implements Serializable {
    /** Whole percent of the besturen in the area that takes part, rounded down. Only when there are any. */
    public long procent() {
        return besturen * 100 / besturenInGebied;
    }
}
