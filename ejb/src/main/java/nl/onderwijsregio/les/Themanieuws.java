package nl.onderwijsregio.les;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.kennis.Sessiethema;

/**
 * A lesson or a kennissessie that is new about a theme.
 *
 * @param les whether it is a lesson; otherwise a kennissessie
 * @param moment since when everybody sees it
 */
public record Themanieuws(long id, boolean les, String titel, Sessiethema thema, Instant moment) implements Serializable {

    /** Where it is read, below the start of a portal. */
    public String pad() {
        return les ? "kennisdeling/lessen/" + id : "kennisdeling/" + id;
    }
}
