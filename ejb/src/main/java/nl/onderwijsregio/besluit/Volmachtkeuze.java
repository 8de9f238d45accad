package nl.onderwijsregio.besluit;

import java.io.Serializable;

/** A party of one's own chamber one may let vote. */
public record Volmachtkeuze(long partijId, String naam) implements Serializable {}
