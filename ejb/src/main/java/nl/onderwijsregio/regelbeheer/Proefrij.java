package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One region under two texts. Amounts are null when they are not exactly known.
 *
 * @param gezakt articles of the checks that it passes now and would not
 * @param anders articles of the lines whose amount differs
 * @param reden why one of the texts cannot be applied to the region at all, so that its outcome is {@link #GEWEIGERD}; null when both can
 */
public record Proefrij(long regio, String naam, BigDecimal nu, BigDecimal nieuw, String nuUitkomst, String nieuwUitkomst, List<String> gezakt,
        List<String> anders, String reden) implements Serializable {
    /** The outcome of a text that refuses the facts of the region. */
    public static final String GEWEIGERD = "GEWEIGERD";

    public Proefrij {
        gezakt = List.copyOf(gezakt);
        anders = List.copyOf(anders);
    }

    /** New minus now; null when one of them is not exactly known. */
    public BigDecimal verschil() {
        return nu == null || nieuw == null ? null : nieuw.subtract(nu);
    }

    public boolean isGelijk() {
        return nuUitkomst.equals(nieuwUitkomst) && gezakt.isEmpty() && (verschil() == null ? nu == nieuw : verschil().signum() == 0);
    }
}
