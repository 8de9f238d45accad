package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * Two gemeenten that count as neighbours.
 *
 * @param water true: an accepted water connection; false: a border over land
 * @param meters length of the border, or distance over the water; null when unknown
 */
public record Grensregel(String gemeenteA, String gemeenteB, boolean water, Integer meters) implements Serializable {}
