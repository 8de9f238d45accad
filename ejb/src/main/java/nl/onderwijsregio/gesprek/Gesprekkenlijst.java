package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.util.List;

/**
 * The conversations of one region.
 *
 * @param gesprekken newest first
 * @param open agreed points that are not done, over all conversations, the first date first
 * @param plichten what the regelingen ask, by year
 * @param magLeiden whether the reader acts for one of the two sides
 */
public record Gesprekkenlijst(long regioId, String regioNaam, List<Gespreksregel> gesprekken, List<Afspraakstand> open, List<Plichtstand> plichten,
        boolean magLeiden) implements Serializable {

    public Gesprekkenlijst {
        gesprekken = List.copyOf(gesprekken);
        open = List.copyOf(open);
        plichten = List.copyOf(plichten);
    }
}
