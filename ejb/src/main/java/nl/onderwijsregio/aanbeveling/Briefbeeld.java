package nl.onderwijsregio.aanbeveling;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A letter with its recommendations, exactly as the region reads it.
 *
 * @param planVersie number of the version that was read
 * @param vingerafdruk short fingerprint of that version
 * @param inleidingVersie counts the saved states of the introduction; to hand back with a change of it and when the letter is sent
 * @param stand fingerprint of the recommendations; to hand back when the letter is sent
 * @param verstuurdOp null while in preparation, as is verstuurdDoor
 */
public record Briefbeeld(long id, int planVersie, String vingerafdruk, String inleiding, int inleidingVersie, String stand,
        Instant verstuurdOp, String verstuurdDoor, List<Aanbevelingregel> aanbevelingen) implements Serializable {

    public Briefbeeld {
        aanbevelingen = List.copyOf(aanbevelingen);
    }

    public boolean isVerstuurd() {
        return verstuurdOp != null;
    }
}
