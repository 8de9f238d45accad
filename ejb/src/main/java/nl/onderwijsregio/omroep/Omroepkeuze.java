package nl.onderwijsregio.omroep;

import java.io.Serializable;

/** A region one can send a message to. */
public record Omroepkeuze(long regioId, String naam) implements Serializable {}
