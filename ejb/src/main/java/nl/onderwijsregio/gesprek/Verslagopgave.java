package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.util.List;

/**
 * Notes with agreed points as the Realisatie-Eenheid writes them.
 *
 * @param tekst at most 8,000 characters; may be empty while writing
 */
public record Verslagopgave(String tekst, List<Gespreksafspraak> afspraken) implements Serializable {
    public Verslagopgave {
        tekst = Invoer.tekst(tekst, 8_000, "Het verslag");
        afspraken = List.copyOf(afspraken);
    }
}
