package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.time.Instant;

/**
 * A question about an application with its answer. Who asked it is not in it: the region hears it from the Realisatie-Eenheid.
 *
 * @param criterium code of the criterium it is about; empty when about none
 * @param antwoord null as long as there is none
 */
public record Regiovraagregel(long id, String criterium, String tekst, Instant gesteldOp, String antwoord, Instant beantwoordOp, String beantwoordDoor) implements Serializable {
    public boolean isBeantwoord() {
        return beantwoordOp != null;
    }
}
