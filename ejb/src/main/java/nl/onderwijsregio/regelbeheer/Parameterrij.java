package nl.onderwijsregio.regelbeheer;

import java.util.Map;

/**
 * A figure as it stands in a file: text by the name of the column.
 *
 * @param regel line or row, from 1
 */
record Parameterrij(int regel, Map<String, String> cellen) {
    Parameterrij {
        cellen = Map.copyOf(cellen);
    }

    /** The text of a column; empty when there is none. */
    String cel(String kolom) {
        return cellen.getOrDefault(kolom, "").strip();
    }
}
