package nl.onderwijsregio.regio.toets;

import java.util.Optional;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.regio.Deelnemer;

/**
 * What the person may do with the composition that is shown.
 *
 * @param functie whether the mandaat lets one compose this region
 * @param slot why nobody may change it now; empty when it is open
 * @param eigen the participation of the party of the mandaat; empty when it does not take part
 */
public record Bevoegdheid(boolean functie, Optional<Reden> slot, Optional<Deelnemer> eigen) {
    /** Whether changes are possible here and now. */
    public boolean magWijzigen() {
        return functie && slot.isEmpty();
    }

    /** Whether the party of the mandaat still has to confirm that it takes part. */
    public boolean magBevestigen() {
        return eigen.filter(d -> !d.heeftBevestigd()).isPresent();
    }
}
