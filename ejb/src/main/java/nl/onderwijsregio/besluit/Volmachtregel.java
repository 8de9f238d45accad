package nl.onderwijsregio.besluit;

import java.io.Serializable;

/** Who lets whom vote, as everybody in the region reads it. */
public record Volmachtregel(Kamer kamer, long vanPartijId, String van, long aanPartijId, String aan) implements Serializable {}
