package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a count comes from, so that the explanation of an amount can say so.
 *
 * @param bron the source as shown to the user, for example {@code DUO leerlingen per vestiging po}
 * @param peildatum the day the count describes; empty when the source does not say
 * @param opgave the person who supplied the count; empty when it comes from a file
 */
public record Herkomst(String bron, Optional<LocalDate> peildatum, Optional<String> opgave) {

    public Herkomst {
        Objects.requireNonNull(peildatum);
        Objects.requireNonNull(opgave);
        if (bron == null || bron.isBlank()) {
            throw new IllegalArgumentException("Een herkomst noemt een bron");
        }
    }

    /** A count taken from a published file. */
    public static Herkomst bestand(String bron, LocalDate peildatum) {
        return new Herkomst(bron, Optional.ofNullable(peildatum), Optional.empty());
    }

    /** A count that the region itself supplied. */
    public static Herkomst opgave(String bron, LocalDate peildatum, String persoon) {
        return new Herkomst(bron, Optional.ofNullable(peildatum), Optional.of(persoon));
    }
}
