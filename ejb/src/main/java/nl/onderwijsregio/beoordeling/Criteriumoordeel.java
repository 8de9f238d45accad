package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.util.Objects;

/**
 * A score on one criterium with its reason. Both may be missing while somebody writes.
 *
 * @param criterium code of the criterium
 * @param score null when none was given yet
 * @param reden at most 4,000 characters
 */
public record Criteriumoordeel(String criterium, Score score, String reden) implements Serializable {
    static final int LANGSTE = 4_000;

    public Criteriumoordeel {
        Objects.requireNonNull(criterium, "criterium");
        reden = Objects.requireNonNullElse(reden, "").strip();
        if (reden.length() > LANGSTE) {
            throw new IllegalArgumentException("Schrijf de reden in hoogstens 4.000 tekens.");
        }
    }

    boolean isAf() {
        return score != null && !reden.isEmpty();
    }
}
