package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;

/** Who lets whom vote, as everybody in the region reads it. */
public record Volmachtregel(Kamer kamer, long vanPartijId, String van, long aanPartijId, String aan, Instant sinds) implements Serializable {}
