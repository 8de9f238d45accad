package nl.onderwijsregio.beoordeling;

import java.io.Serializable;

/**
 * A payment of what is granted.
 *
 * @param wanneer in words
 * @param bedrag plain decimal; null when the text of the regeling does not say how much
 * @param voorwaarde what has to be done first, in words; empty when nothing
 * @param artikel the provision that says so
 */
public record Betaling(String wanneer, String bedrag, String voorwaarde, String artikel) implements Serializable {}
