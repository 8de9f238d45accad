package nl.onderwijsregio.overstap;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.plan.Onderdeelwissel;

/**
 * What was in sight when somebody decided.
 *
 * @param samenstelling the version of the composition; -1 when the region has none
 * @param naarHash fingerprint of the text to move to
 * @param plan id of the plan that moves along; -1 when the region has none
 * @param onderdelen what changes in that plan
 * @param voor outcome and amount as it stands, or why there are none
 * @param na outcome and amount after moving
 */
public record Overstapkeuze(long samenstelling, String naarHash, long plan, List<Onderdeelwissel> onderdelen, String voor, String na) implements Serializable {
    public Overstapkeuze {
        onderdelen = List.copyOf(onderdelen);
    }
}
