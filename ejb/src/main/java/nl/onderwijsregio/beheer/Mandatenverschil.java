package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.util.List;

/**
 * What a file of mandates would change.
 *
 * @param nieuw the mandates it would give
 * @param bestaand how many of its rows stand there already
 * @param fouten why nothing can be given; empty when everything can
 */
public record Mandatenverschil(List<Mandaatinvoer> nieuw, int bestaand, List<Mandaatfout> fouten) implements Serializable {
    public Mandatenverschil {
        nieuw = List.copyOf(nieuw);
        fouten = List.copyOf(fouten);
    }

    /** Whether there is something to give and nothing in its way. */
    public boolean isToepasbaar() {
        return fouten.isEmpty() && !nieuw.isEmpty();
    }
}
