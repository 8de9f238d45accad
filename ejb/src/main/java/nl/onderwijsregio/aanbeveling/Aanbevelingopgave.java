package nl.onderwijsregio.aanbeveling;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the Realisatie-Eenheid writes. The reason may be empty while writing, not when sending.
 *
 * @param onderdeel letter of the section, empty for the plan as a whole
 * @param tekst 1 to 4,000 characters
 * @param reden at most 4,000 characters
 */
public record Aanbevelingopgave(String onderdeel, Aanbevelingsoort soort, Gewicht gewicht, String tekst, String reden) implements Serializable {
    private static final int LANGSTE = 4_000;

    public Aanbevelingopgave {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(gewicht, "gewicht");
        onderdeel = Objects.requireNonNullElse(onderdeel, "").strip();
        tekst = Objects.requireNonNullElse(tekst, "").strip();
        reden = Objects.requireNonNullElse(reden, "").strip();
        if (!onderdeel.matches("[a-z]?")) {
            throw new IllegalArgumentException("Kies een onderdeel, of het hele plan.");
        }
        if (tekst.isEmpty() || tekst.length() > LANGSTE) {
            throw new IllegalArgumentException("Schrijf wat u aanbeveelt, in hoogstens 4.000 tekens.");
        }
        if (reden.length() > LANGSTE) {
            throw new IllegalArgumentException("Schrijf de reden in hoogstens 4.000 tekens.");
        }
    }
}
