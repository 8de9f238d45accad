package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.Instant;

/** A draft as the council reads it; {@code nummer} 0 and null moment when nobody wrote anything. */
public record Conceptbeeld(Concepttekst tekst, int nummer, Instant gewijzigdOp, String gewijzigdDoor) implements Serializable {}
