package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the logbook as shown.
 *
 * @param namens the party acted for; null for acts of the system
 * @param onderwerpId may be null
 * @param regioNaam null when no region is concerned
 * @param toelichting may be null
 */
public record Logboekregel(long id, Instant moment, String gebruiker, String namens, String handeling, String onderwerp, String onderwerpId,
        String regioNaam, String toelichting) implements Serializable {}
