package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * What a decision would grant.
 *
 * @param nietVerleend what the lines are for that are not granted
 * @param bedrag nothing for a refusal; null when it cannot be determined
 */
public record Beschikkingvoorstel(Beschikkingopgave opgave, Berekening berekening, List<String> nietVerleend, BigDecimal bedrag, List<Betaling> betalingen) implements Serializable {
    /** Changes with everything that is decided. */
    public String kenmerk() {
        return Vingerafdruk.van(opgave + "\n" + bedrag + "\n" + berekening + "\n" + betalingen).sha256();
    }
}
