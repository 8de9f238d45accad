package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.Instant;

/** A meeting to come at which a subject is on the agenda. */
public record Tafelmoment(long vergaderingId, String orgaan, Instant begint) implements Serializable {}
