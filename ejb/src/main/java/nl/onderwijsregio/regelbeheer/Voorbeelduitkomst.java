package nl.onderwijsregio.regelbeheer;

import java.math.BigDecimal;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * What came out of one golden case when it ran, as it is kept with the step.
 *
 * @param bedrag null when it is not exactly known
 */
record Voorbeelduitkomst(long id, Uitkomst uitkomst, BigDecimal bedrag) {
    static Voorbeelduitkomst van(Voorbeeldregel v) {
        return new Voorbeelduitkomst(v.id(), v.gekregen(), v.gekregenBedrag());
    }
}
