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

    /** The same mandaat, for somebody who is called to that document. */
    public Mandaatregel voor(Werkstuk werkstuk) {
        return new Mandaatregel(id.voor(werkstuk), gebruiker, portaal, partijId, partijNaam, regioId, regioNaam, functies, van, tot, grond);
    }

    /** Whether it is valid on the day. */
    public boolean isGeldigOp(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }
}
