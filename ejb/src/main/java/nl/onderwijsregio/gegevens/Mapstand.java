package nl.onderwijsregio.gegevens;

import java.io.Serializable;
import java.util.List;

/**
 * How far the reading of the directory of {@code --data} is.
 *
 * @param map null when the server was started without one
 * @param klaar whether everything has been read
 * @param bestanden what was done with each file, in the order of reading
 */
public record Mapstand(String map, boolean klaar, List<Bestandsstand> bestanden) implements Serializable {
    /** What happened to a file. */
    public enum Uitkomst { INGELEZEN, ONGEWIJZIGD, AL_VERWERKT, OVERGESLAGEN, MISLUKT }

    /**
     * One file.
     *
     * @param levering id of the levering; null when skipped
     */
    public record Bestandsstand(String naam, Uitkomst uitkomst, String toelichting, Long levering) implements Serializable {}
}
