package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A version that policy staff put in force.
 *
 * @param regeling id of the regeling
 * @param versie date of the text
 * @param vanaf first day on which applications are decided on it
 */
public record Activering(String regeling, LocalDate versie, LocalDate vanaf) {

    public Activering {
        Objects.requireNonNull(regeling);
        Objects.requireNonNull(versie);
        Objects.requireNonNull(vanaf);
    }
}
