package nl.onderwijsregio.plan;

import java.io.Serializable;

/**
 * An item of a list of the plan as read: a vraagstuk V-1, a goal D-1, an agreement M-1.
 *
 * @param versie to hand back with a change
 * @param <T> what was filled in
 */
public record Deelitem<T extends Deelopgave>(int nummer, int versie, T inhoud) implements Serializable {

    /** As people call it: {@code D-3}. */
    public String code() {
        return switch ((Deelopgave) inhoud) {
            case Vraagstukopgave v -> "V-" + nummer;
            case Doelopgave d -> "D-" + nummer;
            case Afspraakopgave a -> "M-" + nummer;
        };
    }
}
