package nl.onderwijsregio.beoordeling;

import java.io.Serializable;

/** A region that works on its plan in a round and did not submit yet. */
public record Verwachteregio(long regioId, String naam) implements Serializable {}
