package nl.onderwijsregio.regeling;

import java.util.List;
import java.util.Optional;

/**
 * What the graph says about a set of gemeenten.
 *
 * @param delen the connected parts, largest first
 * @param breuken every part but the first, with what would join it to the first
 * @param onbekend codes that the graph does not know
 */
public record Aaneengeslotenheid(List<List<String>> delen, List<Breuk> breuken, List<String> onbekend) {

    public Aaneengeslotenheid {
        delen = List.copyOf(delen);
        breuken = List.copyOf(breuken);
        onbekend = List.copyOf(onbekend);
    }

    /** Whether there is exactly one part; empty when an unknown gemeente leaves that open. */
    public Optional<Boolean> isAaneengesloten() {
        return onbekend.isEmpty() ? Optional.of(delen.size() == 1) : Optional.empty();
    }

    /**
     * A part that lies loose.
     *
     * @param los the codes of its gemeenten
     * @param herstel what would join it; empty when no gemeente can, and only an accepted water link would
     */
    public record Breuk(List<String> los, Optional<Herstel> herstel) { }

    /**
     * Gemeenten whose addition joins a loose part.
     *
     * @param gemeenten their codes
     * @param allemaal true: all of them are needed, as a chain; false: any one of them will do
     */
    public record Herstel(List<String> gemeenten, boolean allemaal) { }
}
