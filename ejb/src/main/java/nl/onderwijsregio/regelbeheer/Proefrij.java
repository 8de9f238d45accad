package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One region under two texts. Amounts are null when they are not exactly known.
 *
 * @param gezakt articles of the checks that it passes now and would not
 * @param anders articles of the lines whose amount differs
 */
public record Proefrij(long regio, String naam, BigDecimal nu, BigDecimal nieuw, String nuUitkomst, String nieuwUitkomst, List<String> gezakt,
        List<String> anders) implements Serializable {
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
