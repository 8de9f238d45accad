package nl.onderwijsregio.omroep;

import java.io.Serializable;
import java.util.Set;

/**
 * A message as it is written.
 *
 * @param titel 1 to 200 characters
 * @param tekst 1 to 8,000 characters
 * @param regios the regions it goes to; at least one
 */
public record Omroepopgave(String titel, String tekst, Set<Long> regios) implements Serializable {
    public Omroepopgave {
        titel = Omroeptekst.vereist(titel, 200, "Schrijf een titel.").replaceAll("\\s+", " ");
        tekst = Omroeptekst.vereist(tekst, 8_000, "Schrijf het bericht.");
        regios = Set.copyOf(regios);
        if (regios.isEmpty()) {
            throw new IllegalArgumentException("Kies aan welke regio's u het bericht stuurt.");
        }
    }
}
