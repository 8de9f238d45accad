package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.util.List;

/**
 * On what applications of a round are judged, and before which day is decided.
 *
 * @param termijn null when the text of the regeling does not tell
 */
public record Maatstaf(List<Criterium> criteria, Beslistermijn termijn) implements Serializable {}
