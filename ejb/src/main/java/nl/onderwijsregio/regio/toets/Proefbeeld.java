package nl.onderwijsregio.regio.toets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Bevinding;

/**
 * What a {@link Proef} would change.
 *
 * @param omschrijving name of what is more or less
 * @param vestigingen how many vestigingen more (negative: less)
 * @param nu amount now; empty when not exactly known
 * @param straks amount then; empty when not exactly known
 * @param anders findings that would be different, as they would be
 */
public record Proefbeeld(Proef proef, String omschrijving, int vestigingen, Optional<BigDecimal> nu, Optional<BigDecimal> straks,
        List<Bevinding> anders) {

    /** The difference; empty when one of the amounts is not exactly known. */
    public Optional<BigDecimal> verschil() {
        return nu.flatMap(a -> straks.map(b -> b.subtract(a)));
    }
}
