package nl.onderwijsregio.les;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.kennis.Sessiethema;

/**
 * A lesson in a list.
 *
 * @param regioNaam null when the party reaches all regions
 */
public record Lesregel(long id, String titel, Sessiethema thema, Lessector sector, String partijNaam, String regioNaam, String gebeurde, Instant geschrevenOp)
        implements Serializable {

    /** Who learnt it. */
    public String wie() {
        return regioNaam == null ? partijNaam : partijNaam + " · " + regioNaam;
    }
}
