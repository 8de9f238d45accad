package nl.onderwijsregio.overleg;

import java.io.Serializable;

/** A party of the region that can take something upon itself. */
public record Overlegpartij(long id, String naam) implements Serializable {}
