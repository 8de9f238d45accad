package nl.onderwijsregio.signaal;

import java.io.Serializable;
import java.time.Instant;

/**
 * A signal as a line in a list. Who wrote it is not in it: the party brings it.
 *
 * @param opTafelOp null while only the own party sees it
 * @param stand the last feedback; null when nobody said anything yet
 */
public record Signaalregel(long id, long regioId, String regioNaam, String partijNaam, Signaalthema thema, Signaalplek plek, String wat, Instant gemaaktOp,
        Instant opTafelOp, Terugkoppelsoort stand) implements Serializable {

    public boolean isOpTafel() {
        return opTafelOp != null;
    }
}
