package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.Instant;

/**
 * Minutes as they were laid down, to read.
 *
 * @param sha256 of the text
 * @param reden why it was corrected; empty for the first
 */
public record Notulenregel(int nummer, String tekst, String sha256, String reden, Instant vastgesteldOp, String vastgesteldDoor) implements Serializable {}
