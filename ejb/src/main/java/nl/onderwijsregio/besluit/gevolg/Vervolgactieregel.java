package nl.onderwijsregio.besluit.gevolg;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A follow-up action as a line in a list.
 *
 * @param partijNaam who does it
 * @param toelichting null when nothing was written
 * @param afgemeldOp null while nothing was reported
 * @param afgemeldDoor null while nothing was reported
 * @param magAfmelden whether the reader may report it done or not done now
 */
public record Vervolgactieregel(long id, String wat, String partijNaam, LocalDate termijn, Actiestand stand, String toelichting, Instant afgemeldOp,
        String afgemeldDoor, boolean magAfmelden) implements Serializable {}
