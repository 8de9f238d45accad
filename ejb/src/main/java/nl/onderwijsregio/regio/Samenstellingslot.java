package nl.onderwijsregio.regio;

import java.util.Optional;
import nl.onderwijsregio.gedeeld.Reden;

/**
 * Says whether the composition of a region may still change. Implemented where the plan lives: a plan in stemming or ingediend
 * holds the composition it was tested with. All implementations found by CDI are asked.
 */
public interface Samenstellingslot {
    /** Why it may not change; empty when it may. */
    Optional<Reden> slot(long regio, String regeling);

    /** As {@link #slot}, and what was answered stays so until the transaction ends: freezing waits for the change, or it for freezing. */
    default Optional<Reden> slotVasthouden(long regio, String regeling) {
        return slot(regio, regeling);
    }
}
