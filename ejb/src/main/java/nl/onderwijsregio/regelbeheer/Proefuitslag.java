package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a new version would mean for every region, beside the text in force. Touches nothing live.
 *
 * @param nuTekst date of the text in force
 * @param nuHash its fingerprint
 * @param moment when the data were read, ISO
 * @param nuPlafond ceiling of the text in force; null when that text has none
 * @param nuFactor what remains of the lines that share in the cut; null when an amount is not known
 */
public record Proefuitslag(String nuTekst, String nuHash, String nieuwTekst, String nieuwHash, String moment, BigDecimal nuPlafond, BigDecimal nieuwPlafond,
        BigDecimal nuFactor, BigDecimal nieuwFactor, List<Proefrij> rijen) implements Serializable {
    public Proefuitslag {
        rijen = List.copyOf(rijen);
    }

    /** Regions of which both amounts are exactly known. */
    public List<Proefrij> bekend() {
        return rijen.stream().filter(r -> r.verschil() != null).toList();
    }

    public BigDecimal totaalNu() {
        return bekend().stream().map(Proefrij::nu).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal totaalNieuw() {
        return bekend().stream().map(Proefrij::nieuw).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Difference of the totals, which is the sum of the differences. */
    public BigDecimal verschil() {
        return totaalNieuw().subtract(totaalNu());
    }

    /** How many regions get more (1), less (-1) or the same (0). */
    public long aantal(int teken) {
        return bekend().stream().filter(r -> r.verschil().signum() == teken).count();
    }

    /** Regions that meet a threshold now and would not. */
    public List<Proefrij> gezakt() {
        return rijen.stream().filter(r -> !r.gezakt().isEmpty()).toList();
    }

    /** Regions to which one of the texts cannot be applied. */
    public List<Proefrij> geweigerd() {
        return rijen.stream().filter(r -> r.reden() != null).toList();
    }

    /** Whether nothing is different for anybody. */
    public boolean isGelijk() {
        return rijen.stream().allMatch(Proefrij::isGelijk) && java.util.Objects.equals(nuPlafond, nieuwPlafond);
    }

    String samenvatting() {
        return rijen.size() + " regio's, verschil " + verschil().toPlainString() + ", meer " + aantal(1) + ", minder " + aantal(-1) + ", gelijk " + aantal(0);
    }
}
