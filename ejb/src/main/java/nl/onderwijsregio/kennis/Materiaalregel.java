package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that was kept of a kennissessie.
 *
 * @param link of a recording; empty for a file
 * @param omvang bytes of a file; 0 for a recording
 */
public record Materiaalregel(long id, Materiaalsoort soort, String titel, String link, String bestandsnaam, int omvang, Instant toegevoegdOp) implements Serializable {}
