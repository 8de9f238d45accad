package nl.onderwijsregio.gesprek;

import java.io.Serializable;

/**
 * A point of an agenda as read.
 *
 * @param kant whose point it is
 */
public record Agendaregel(long id, Agendabron bron, String tekst, Kant kant) implements Serializable {}
