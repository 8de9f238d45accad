package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One version of the notes as read.
 *
 * @param stand counts the saved states while it is written; to hand back with a change and when it is shared
 * @param gedeeldOp null while it is written
 * @param gezienOp when the region confirmed that it saw it; null when it did not yet, as are gezienDoor and reactie
 * @param reactie what the region wrote with that; empty when nothing
 */
public record Verslagbeeld(int nummer, String tekst, List<Gespreksafspraak> afspraken, int stand, Instant bewaardOp, String bewaardDoor, Instant gedeeldOp,
        String gedeeldDoor, Instant gezienOp, String gezienDoor, String reactie) implements Serializable {

    public Verslagbeeld {
        afspraken = List.copyOf(afspraken);
    }

    public boolean isGedeeld() {
        return gedeeldOp != null;
    }
}
