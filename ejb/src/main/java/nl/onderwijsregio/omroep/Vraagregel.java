package nl.onderwijsregio.omroep;

import java.io.Serializable;
import java.time.Instant;

/**
 * A question about a message, and its answer.
 *
 * @param antwoord null while there is none, as is beantwoordOp
 * @param openbareVraag as anyone reads it; null while it is not public, as are openbaarAntwoord and openbaarOp
 */
public record Vraagregel(long id, long berichtId, String regioNaam, String tekst, Instant gesteldOp, String antwoord, Instant beantwoordOp, String openbareVraag,
        String openbaarAntwoord, Instant openbaarOp) implements Serializable {

    public boolean isBeantwoord() {
        return beantwoordOp != null;
    }

    public boolean isOpenbaar() {
        return openbaarOp != null;
    }
}
