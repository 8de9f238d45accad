package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;

/** A party entitled to vote and when it voted last; null when it has not. Never how. */
public record Aanwezige(Kamer kamer, String partijNaam, Instant gestemdOp) implements Serializable {}
