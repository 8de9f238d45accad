package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import nl.onderwijsregio.regeling.Uitkomst;

/** What one golden case gives under two versions. An amount is null when it cannot be determined, an outcome when the facts mean nothing in that text. */
public record Voorbeeldvergelijking(String naam, String bron, Uitkomst oud, BigDecimal oudBedrag, Uitkomst nieuw, BigDecimal nieuwBedrag) implements Serializable {

    /** Whether it comes out otherwise. */
    public boolean isAnders() {
        return oud != nieuw || (oudBedrag == null ? nieuwBedrag != null : nieuwBedrag == null || oudBedrag.compareTo(nieuwBedrag) != 0);
    }

    /** How much more it gives; empty when one of both is not known. */
    public Optional<BigDecimal> verschil() {
        return oudBedrag == null || nieuwBedrag == null ? Optional.empty() : Optional.of(nieuwBedrag.subtract(oudBedrag));
    }
}
