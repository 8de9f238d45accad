package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.time.Instant;

/**
 * A conversation in a list.
 *
 * @param reden why it was cancelled, else null
 * @param verslag number of the newest shared notes, null when none
 * @param gezienOp when the region confirmed them, null when it did not
 * @param openAfspraken agreed points that are not done
 */
public record Gespreksregel(long id, long regioId, String regioNaam, Gespreksoort soort, Instant begint, String plaats, Gesprekstatus status, String reden,
        Integer verslag, Instant gezienOp, long openAfspraken) implements Serializable {

    /** Whether it was held and nothing was shared of it yet. */
    public boolean zonderVerslag() {
        return status == Gesprekstatus.GEHOUDEN && verslag == null;
    }

    /** Whether the moment has passed and nobody said how it went. */
    public boolean isVerstrekenOp(Instant nu) {
        return status == Gesprekstatus.GEPLAND && !begint.isAfter(nu);
    }
}
