package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An agreed point of the newest shared notes, and what became of it.
 *
 * @param gesprekOp when the conversation was
 * @param opvolging what was said of it, oldest first; empty when nothing was
 */
public record Afspraakstand(long gesprekId, Instant gesprekOp, Gespreksafspraak afspraak, List<Opvolgingregel> opvolging) implements Serializable {
    public Afspraakstand {
        opvolging = List.copyOf(opvolging);
    }

    public boolean isGedaan() {
        return opvolging.stream().anyMatch(o -> o.stand() == Opvolgstand.GEDAAN);
    }
}
