package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Mandaatregel;

/**
 * What ending a mandaat would mean, before it is ended.
 *
 * @param overnemers who else may act for that party in that region today; open tasks of the party stay with them
 * @param wegvallend functions nobody would have there any more
 */
public record Eindeproef(Mandaatregel regel, List<Mandaatregel> overnemers, Set<Functie> wegvallend) implements Serializable {
    public Eindeproef {
        overnemers = List.copyOf(overnemers);
        wegvallend = Set.copyOf(wegvallend);
    }
}
