package nl.onderwijsregio.kalender;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day before or on which a region must have done something, as a version of a regeling says.
 *
 * @param naam name of the figure in that version, e.g. {@code kalender.rapportage.2027}
 * @param wat what must be done, in the words of that version
 * @param artikel the provision that says so
 * @param bron address of that provision
 * @param betaling first day of the month of the first payment after it, which waits until it is done; null when no payment does
 */
public record Plichtdatum(String regeling, String naam, LocalDate dag, String wat, String artikel, String bron, LocalDate betaling) implements Serializable {
    /** The payment that waits; empty when none does. */
    public Optional<LocalDate> wachtendeBetaling() {
        return Optional.ofNullable(betaling);
    }
}
