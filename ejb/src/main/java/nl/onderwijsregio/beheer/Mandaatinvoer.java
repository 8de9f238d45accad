package nl.onderwijsregio.beheer;

import java.io.Serializable;

/**
 * A row of a file of mandates that would give one.
 *
 * @param rij number of the row in the file; the head is row 1
 * @param regioNaam null when the portal reaches all regions
 */
public record Mandaatinvoer(int rij, Mandaatvraag vraag, String partijNaam, String regioNaam) implements Serializable {
    /** Whether both would be the same mandaat, whatever the period. */
    boolean isZelfde(Mandaatinvoer ander) {
        return vraag.gebruiker().equals(ander.vraag.gebruiker()) && vraag.portaal() == ander.vraag.portaal() && vraag.partijId() == ander.vraag.partijId()
                && java.util.Objects.equals(vraag.regioId(), ander.vraag.regioId()) && vraag.functies().equals(ander.vraag.functies());
    }
}
