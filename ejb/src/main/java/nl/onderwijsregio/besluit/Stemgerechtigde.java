package nl.onderwijsregio.besluit;

import java.io.Serializable;

/** A party that may vote in a chamber on the day the vote is called. */
public record Stemgerechtigde(long partijId, String naam, Kamer kamer) implements Serializable {}
