package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A frozen version in the list.
 *
 * @param naam empty when it was frozen without a name
 * @param namens the party acted for
 * @param gebruik every use it was put to, the first one included
 */
public record Versieregel(long id, int nummer, String naam, Vingerafdruk vingerafdruk, Instant gemaaktOp, String gemaaktDoor, String namens,
        List<Aanleiding> gebruik) implements Serializable {

    public Versieregel {
        gebruik = List.copyOf(gebruik);
    }

    /** Whether the Realisatie-Eenheid and beleid may read it: put to the vote, given to the RE, or submitted. */
    public boolean isVrijgegeven() {
        return gebruik.stream().anyMatch(Aanleiding.VRIJGAVE::contains);
    }
}
