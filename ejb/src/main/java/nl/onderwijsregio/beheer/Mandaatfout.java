package nl.onderwijsregio.beheer;

import java.io.Serializable;

/**
 * What is wrong in a file of mandates.
 *
 * @param rij number of the row; the head is row 1
 * @param reden a Dutch sentence that says what to do
 */
public record Mandaatfout(int rij, String kolom, String waarde, String reden) implements Serializable {}
