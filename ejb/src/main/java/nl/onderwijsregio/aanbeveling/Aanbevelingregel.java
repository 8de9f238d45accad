package nl.onderwijsregio.aanbeveling;

import java.io.Serializable;
import java.time.Instant;

/**
 * A recommendation as read.
 *
 * @param versie counts its saved states; to hand back with a change
 * @param onderdeel letter of the section, empty for the plan as a whole
 * @param opvolging what the region does with it; null when it said nothing yet, as are opvolgingOp and opvolgingDoor
 * @param opvolgingVersie counts the saved states of that; to hand back with a change
 */
public record Aanbevelingregel(long id, int nummer, int versie, String onderdeel, Aanbevelingsoort soort, Gewicht gewicht, String tekst,
        String reden, String opvolging, int opvolgingVersie, Instant opvolgingOp, String opvolgingDoor) implements Serializable {}
