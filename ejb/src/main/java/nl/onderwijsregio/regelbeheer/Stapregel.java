package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step in the history of a version.
 *
 * @param hash fingerprint of the text or file it was about
 */
public record Stapregel(long id, Regelstapsoort soort, boolean geslaagd, Instant moment, String gebruiker, String hash, String toelichting)
        implements Serializable {}
