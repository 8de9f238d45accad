package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A point of a view as read; reaction, explanation and moment are null until the bestuur reacted.
 *
 * @param eerdere reactions that were revised, oldest first
 */
public record Puntregel(int nummer, String tekst, Reactie reactie, String toelichting, Instant reactieOp, List<Reactieregel> eerdere) implements Serializable {
    /** A reaction that was revised. */
    public record Reactieregel(Reactie reactie, String toelichting, Instant moment) implements Serializable {}

    public Puntregel {
        eerdere = List.copyOf(eerdere);
    }
}
