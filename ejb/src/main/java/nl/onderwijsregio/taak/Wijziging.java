package nl.onderwijsregio.taak;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the logbook of a region.
 *
 * @param partij the party acted for; null when the system itself acted
 */
public record Wijziging(Instant moment, String partij, String handeling, String onderwerp, String toelichting) implements Serializable {}
