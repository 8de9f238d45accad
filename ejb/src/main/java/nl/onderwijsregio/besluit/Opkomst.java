package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.util.List;

/**
 * Who voted so far in one vote, and whether it still runs. Never how.
 *
 * @param aanwezigen everybody entitled, by chamber and name
 */
public record Opkomst(List<Aanwezige> aanwezigen, Rondestatus status) implements Serializable {
    public Opkomst {
        aanwezigen = List.copyOf(aanwezigen);
    }
}
