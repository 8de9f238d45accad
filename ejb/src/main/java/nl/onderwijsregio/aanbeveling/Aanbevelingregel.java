package nl.onderwijsregio.aanbeveling;

import java.io.Serializable;
import java.time.Instant;

/**
 * A recommendation as read.
 *
 * @param onderdeel letter of the section, empty for the plan as a whole
 * @param opvolging what the region does with it; null when it said nothing yet, as are opvolgingOp and opvolgingDoor
 */
public record Aanbevelingregel(long id, int nummer, String onderdeel, Aanbevelingsoort soort, Gewicht gewicht, String tekst, String reden,
        String opvolging, Instant opvolgingOp, String opvolgingDoor) implements Serializable {}
