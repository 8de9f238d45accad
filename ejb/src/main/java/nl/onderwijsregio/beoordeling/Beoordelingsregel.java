package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.util.List;

/**
 * An application in the list of those to judge.
 *
 * @param beoordelaars user names
 * @param termijn null when the text of the regeling does not tell
 */
public record Beoordelingsregel(Ingediend aanvraag, Beoordelingstand stand, List<String> beoordelaars, Beslistermijn termijn) implements Serializable {}
