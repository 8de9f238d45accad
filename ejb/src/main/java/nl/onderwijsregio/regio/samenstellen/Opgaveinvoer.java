package nl.onderwijsregio.regio.samenstellen;

import java.io.Serializable;
import nl.onderwijsregio.regio.Opgavesoort;

/**
 * One figure that a region states.
 *
 * @param sleutel vestigingscode, bestuursnummer of an mbo-bestuur, or empty
 * @param aantal 0 to 999,999
 * @param bron where the figure comes from
 */
public record Opgaveinvoer(Opgavesoort soort, String sleutel, int aantal, String bron) implements Serializable {}
