package nl.onderwijsregio.overleg;

import java.io.Serializable;

/**
 * A seat at a meeting.
 *
 * @param lid who sits there on the day of the meeting
 * @param stand null when nothing is known
 */
public record Presentieregel(Lidregel lid, Presentiestand stand) implements Serializable {}
