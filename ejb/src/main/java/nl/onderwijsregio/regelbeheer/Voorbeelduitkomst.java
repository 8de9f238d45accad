package nl.onderwijsregio.regelbeheer;

import java.math.BigDecimal;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * What came out of one golden case when it ran, as it is kept with the step.
 *
 * @param uitkomst null when the version refused the facts
 * @param bedrag null when it is not exactly known
 * @param geweigerd why the version refused the facts; null when it judged them
 */
record Voorbeelduitkomst(long id, Uitkomst uitkomst, BigDecimal bedrag, String geweigerd) {
    static Voorbeelduitkomst van(Voorbeeldregel v) {
        return new Voorbeelduitkomst(v.id(), v.gekregen(), v.gekregenBedrag(), v.geweigerd());
    }
}
