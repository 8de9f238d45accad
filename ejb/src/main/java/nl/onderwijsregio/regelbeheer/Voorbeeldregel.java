package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * A golden case with what came out of it. Amounts are null when they are not exactly known.
 *
 * @param gekregen what came out; null when the version refuses the facts
 * @param geweigerd why the version refuses the facts; null when it judges them
 * @param eerderUitkomst what was expected before somebody adjusted it; null when nobody did
 * @param toegevoegdDoor who added it to this version; null when it came along from the text it was made from
 * @param artikelen changed articles it was looked at for
 * @param herschreven whether it came along and its facts were written anew in this version
 */
public record Voorbeeldregel(long id, int nummer, String naam, String bron, String feiten, Uitkomst verwacht, BigDecimal verwachtBedrag, Uitkomst gekregen,
        BigDecimal gekregenBedrag, String geweigerd, Uitkomst eerderUitkomst, BigDecimal eerderBedrag, List<String> artikelen, String reden, String herzienDoor,
        Instant herzienOp, String toegevoegdDoor, boolean herschreven) implements Serializable {
    public Voorbeeldregel {
        artikelen = List.copyOf(artikelen);
    }

    /** Whether it was added to this version, and can be changed and removed. */
    public boolean isEigen() {
        return toegevoegdDoor != null;
    }

    /** Whether its facts say nothing in this version, which somebody has to mend. */
    public boolean isGeweigerd() {
        return geweigerd != null;
    }

    /** Whether its facts can be written: its own author's, or those that say or said nothing in this version. */
    public boolean isTeHerschrijven() {
        return isEigen() || isGeweigerd() || herschreven;
    }

    /** Whether what came out is what was expected. */
    public boolean klopt() {
        return !isGeweigerd() && verwacht == gekregen && (verwachtBedrag == null ? gekregenBedrag == null
                : gekregenBedrag != null && verwachtBedrag.compareTo(gekregenBedrag) == 0);
    }
}
