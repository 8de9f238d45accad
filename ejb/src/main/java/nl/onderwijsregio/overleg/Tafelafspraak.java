package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.besluit.Kamerregel;

/**
 * How one region decides.
 *
 * @param kamersNodig how many chambers must agree
 * @param kamers one rule per chamber
 */
public record Tafelafspraak(long regioId, int kamersNodig, List<Kamerregel> kamers) implements Serializable {
    public Tafelafspraak {
        kamers = List.copyOf(kamers);
    }
}
