package nl.onderwijsregio.regio.toets;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.regio.Opgavesoort;

/**
 * A figure of the region as it stands now, or as it stood.
 *
 * @param sleutel vestigingscode or bestuursnummer, empty for a figure of the whole region
 * @param aantal null when the figure was withdrawn
 */
public record Opgavestand(Opgavesoort soort, String sleutel, Integer aantal, String bron, String gebruiker, Instant moment)
        implements Serializable {}
