package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.util.List;

/**
 * The meetings of a region.
 *
 * @param komend planned, first one first
 * @param geweest held or cancelled, last one first
 * @param acties what is still to be done, first term first
 */
public record Vergaderlijst(List<Vergaderregel> komend, List<Vergaderregel> geweest, List<Actiepuntregel> acties) implements Serializable {
    public Vergaderlijst {
        komend = List.copyOf(komend);
        geweest = List.copyOf(geweest);
        acties = List.copyOf(acties);
    }
}
