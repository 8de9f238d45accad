package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.partij.Mandaatregel;

/**
 * A mandaat with who gave and ended it, and when.
 *
 * @param stand on the product's today
 * @param beeindigdDoor null when it was not ended early
 * @param beeindigdOp null when it was not ended early
 */
public record Mandaatoverzicht(Mandaatregel regel, Mandaatstand stand, String gegevenDoor, Instant gegevenOp, String beeindigdDoor,
        Instant beeindigdOp) implements Serializable {}
