package nl.onderwijsregio.besluit.bezwaar;

import java.io.Serializable;
import java.util.List;

/**
 * The objections in a vote as a page shows them.
 *
 * @param magAntwoorden whether the reader may answer them now
 * @param eigenPartij the party whose own objection the reader may leave standing or take back now; null when there is none
 */
public record Bezwarenbeeld(List<Bezwaarregel> regels, boolean magAntwoorden, Long eigenPartij) implements Serializable {
    public Bezwarenbeeld {
        regels = List.copyOf(regels);
    }

    public boolean isVanLezer(Bezwaarregel regel) {
        return eigenPartij != null && eigenPartij == regel.partijId();
    }
}
