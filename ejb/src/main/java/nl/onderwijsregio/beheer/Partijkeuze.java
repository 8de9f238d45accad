package nl.onderwijsregio.beheer;

import java.io.Serializable;
import nl.onderwijsregio.partij.Partijsoort;

/**
 * A party to choose, or a bestuur from the imported files that is not a party yet.
 *
 * @param partijId null when it is only known from the imported files
 * @param bestuursnummer null for anything but a bestuur
 */
public record Partijkeuze(Long partijId, Partijsoort soort, String naam, String bestuursnummer) implements Serializable {
    /** Name with the number that tells boards of the same name apart. */
    public String label() {
        return bestuursnummer == null ? naam : naam + " (" + bestuursnummer + ")";
    }
}
