package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.partij.Werkstuk;

/**
 * A vote as a line in a list, seen by one party. Nothing in it tells how anybody votes before closing.
 *
 * @param werkstuk the round and the document of the plan; null unless it is about a plan
 * @param status at the moment of reading
 * @param uitkomst null until counted
 * @param besluitnummer null unless something was decided
 * @param gerechtigd parties entitled to vote, all chambers together
 * @param gestemd how many of them have voted
 * @param kamer the chamber of the reading party; null when it does not vote in this one
 * @param eigenStemOp when the reading party voted last; null when it has not
 * @param gelezen whether the reading party read that the vote ended without result
 */
public record Ronderegel(long id, String nummer, Voorstel voorstel, Werkstuk werkstuk, Stemtijd tijd, Rondestatus status,
        Vervalreden vervalreden, Stemuitkomst uitkomst, String besluitnummer, long gerechtigd, long gestemd, Kamer kamer, Instant eigenStemOp, boolean gelezen)
        implements Serializable {

    /** Whether it was called and neither ended nor closed. */
    public boolean loopt() {
        return status == Rondestatus.GEPLAND || status == Rondestatus.OPEN || status == Rondestatus.GESLOTEN && uitkomst == null;
    }

    /** Whether the reading party may still vote and has not. */
    public boolean moetStemmen() {
        return status == Rondestatus.OPEN && kamer != null && eigenStemOp == null;
    }

    /** Whether the reading party voted and should know that its vote lapsed. */
    public boolean moetLezen() {
        return status == Rondestatus.VERVALLEN && eigenStemOp != null && !gelezen;
    }
}
