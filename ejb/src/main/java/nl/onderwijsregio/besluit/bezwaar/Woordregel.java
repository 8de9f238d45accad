package nl.onderwijsregio.besluit.bezwaar;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something said about an objection.
 *
 * @param tekst null when nothing was written
 */
public record Woordregel(Woordsoort soort, String tekst, String partijNaam, Instant moment, String gebruiker) implements Serializable {}
