package nl.onderwijsregio.besluit.gevolg;

import java.io.Serializable;
import java.time.Instant;

/** A line of the motivation: 1 is the motivation itself, the others correct or complete it. */
public record Motiveringregel(int nummer, String tekst, Instant moment, String gebruiker) implements Serializable {}
