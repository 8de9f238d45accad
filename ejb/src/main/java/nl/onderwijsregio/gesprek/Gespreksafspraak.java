package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An agreed point.
 *
 * @param nummer lasting within the conversation; 0 for one that is new
 * @param tekst 1 to 1,000 characters
 * @param eigenaar the side that does it
 * @param wie who exactly, a role or an organisation; may be empty
 * @param datum before or on which it is done
 */
public record Gespreksafspraak(int nummer, String tekst, Kant eigenaar, String wie, LocalDate datum) implements Serializable {
    public Gespreksafspraak {
        tekst = Invoer.vereist(tekst, 1_000, "De afspraak", "Schrijf op wat u hebt afgesproken.");
        Objects.requireNonNull(eigenaar, "eigenaar");
        wie = Invoer.tekst(wie, 200, "Wie het doet");
        if (datum == null) {
            throw new IllegalArgumentException("Kies voor elke afspraak een datum.");
        }
    }

    Gespreksafspraak met(int ander) {
        return new Gespreksafspraak(ander, tekst, eigenaar, wie, datum);
    }
}
