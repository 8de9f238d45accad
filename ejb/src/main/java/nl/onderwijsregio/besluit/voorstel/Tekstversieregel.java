package nl.onderwijsregio.besluit.voorstel;

import java.io.Serializable;
import java.time.Instant;

/** One text in the history of a proposal of a partner, without the words. */
public record Tekstversieregel(int nummer, Instant moment, String gebruiker) implements Serializable {}
