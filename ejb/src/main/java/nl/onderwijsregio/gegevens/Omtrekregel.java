package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * Outline of a gemeente as an SVG path in metres, north up.
 *
 * @param pad value of the attribute {@code d}
 * @param minX least x, and so on: the box around the outline
 */
public record Omtrekregel(String gemeentecode, String naam, String pad, int minX, int minY, int maxX, int maxY)
        implements Serializable {}
