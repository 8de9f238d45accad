package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One conversation as both sides read it: nothing that is being written and none of the Realisatie-Eenheid's own notes.
 *
 * @param keer counts the appointments; to hand back with a change of it
 * @param verslagen what was shared, newest first
 * @param afspraken the points of the newest of them
 * @param eerder points of earlier conversations that were not done when this was read
 * @param magLeiden whether the reader acts for one of the two sides
 */
public record Gespreksbeeld(Gespreksregel regel, int keer, Set<Gespreksrol> rollen, List<Agendaregel> agenda, List<Verslagbeeld> verslagen, List<Afspraakstand> afspraken,
        List<Afspraakstand> eerder, boolean magLeiden) implements Serializable {

    public Gespreksbeeld {
        rollen = Set.copyOf(rollen);
        agenda = List.copyOf(agenda);
        verslagen = List.copyOf(verslagen);
        afspraken = List.copyOf(afspraken);
        eerder = List.copyOf(eerder);
    }

    /** The appointment, to change it. */
    public Gespreksopgave opgave() {
        return new Gespreksopgave(regel.soort(), regel.begint(), regel.plaats(), rollen);
    }
}
