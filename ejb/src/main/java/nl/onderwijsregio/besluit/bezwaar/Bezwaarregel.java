package nl.onderwijsregio.besluit.bezwaar;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.besluit.Kamer;

/**
 * The objection of one party in a vote, its last one.
 *
 * @param stem which vote of the party it is: 1 for its first
 * @param oplossing what would resolve it; null when nothing was written
 * @param staat whether it is the vote that counts; otherwise the party took it back by voting again
 * @param woorden what was said about it, oldest first
 */
public record Bezwaarregel(long partijId, String partijNaam, Kamer kamer, int stem, String bezwaar, String oplossing, Instant moment, boolean staat,
        List<Woordregel> woorden) implements Serializable {

    public Bezwaarregel {
        woorden = List.copyOf(woorden);
    }
}
