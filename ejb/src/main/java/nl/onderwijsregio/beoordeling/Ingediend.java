package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.time.Instant;

/**
 * An application as it came in.
 *
 * @param penvoerder name of the party that handed it in
 */
public record Ingediend(long id, String nummer, long regioId, String regio, String regeling, String regelversie, Instant op, String penvoerder) implements Serializable {}
