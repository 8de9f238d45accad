package nl.onderwijsregio.regio;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partijsoort;

/**
 * A party that takes part in a region.
 *
 * @param opleidingsoort null unless the party is an opleider
 * @param bestuursnummer null unless the party is a bestuur
 * @param bevestigdOp when the party itself confirmed; null when it did not yet
 */
public record Deelnemer(long partijId, String naam, Partijsoort soort, Opleidingsoort opleidingsoort, String bestuursnummer,
        boolean penvoerder, boolean mboWerkgever, Instant bevestigdOp) implements Serializable {

    /** Whether the party itself confirmed that it takes part. */
    public boolean heeftBevestigd() {
        return bevestigdOp != null;
    }
}
