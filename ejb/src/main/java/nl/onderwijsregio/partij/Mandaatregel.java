package nl.onderwijsregio.partij;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A mandaat as read for a screen.
 *
 * @param regioId null when it reaches all regions
 * @param tot last valid day, null for open-ended
 */
public record Mandaatregel(MandaatId id, String gebruiker, Portaal portaal, long partijId, String partijNaam, Long regioId,
        String regioNaam, Set<Functie> functies, LocalDate van, LocalDate tot, String grond) implements Serializable {

    public Mandaatregel {
        functies = Set.copyOf(functies);
    }

    /** Whether it is valid on the day. */
    public boolean isGeldigOp(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }
}
