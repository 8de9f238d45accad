package nl.onderwijsregio.aanbeveling;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A letter with its recommendations, exactly as the region reads it.
 *
 * @param planVersie number of the version that was read
 * @param vingerafdruk short fingerprint of that version
 * @param verstuurdOp null while in preparation, as is verstuurdDoor
 */
public record Briefbeeld(long id, int planVersie, String vingerafdruk, String inleiding, Instant verstuurdOp, String verstuurdDoor,
        List<Aanbevelingregel> aanbevelingen) implements Serializable {

    public Briefbeeld {
        aanbevelingen = List.copyOf(aanbevelingen);
    }

    public boolean isVerstuurd() {
        return verstuurdOp != null;
    }
}
