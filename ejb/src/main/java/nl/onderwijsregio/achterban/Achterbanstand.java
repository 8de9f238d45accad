package nl.onderwijsregio.achterban;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The page of a council as the council itself sees it.
 *
 * @param code last part of its address; null while there is no page
 * @param magOpenen whether the reader opens and closes it
 * @param vragen newest first, also from pages that were closed
 */
public record Achterbanstand(String code, Instant geopendOp, boolean magOpenen, List<Collegavraag> vragen) implements Serializable {
    public Achterbanstand {
        vragen = List.copyOf(vragen);
    }

    /** Whether there is a page. */
    public boolean isOpen() {
        return code != null;
    }
}
