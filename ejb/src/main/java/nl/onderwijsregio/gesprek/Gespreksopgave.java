package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * An appointment as the Realisatie-Eenheid makes it.
 *
 * @param plaats a place or a link to meet online, 1 to 500 characters
 * @param rollen who is asked to come; at least one
 */
public record Gespreksopgave(Gespreksoort soort, Instant begint, String plaats, Set<Gespreksrol> rollen) implements Serializable {
    public Gespreksopgave {
        Objects.requireNonNull(soort, "soort");
        if (begint == null) {
            throw new IllegalArgumentException("Kies een dag en een tijd.");
        }
        plaats = Invoer.vereist(plaats, 500, "De plaats", "Schrijf waar het gesprek is, of plak de link.");
        rollen = Set.copyOf(rollen);
        if (rollen.isEmpty()) {
            throw new IllegalArgumentException("Kies wie u uitnodigt.");
        }
    }
}
