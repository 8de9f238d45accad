package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.onderwijsregio.partij.Werkstuk;

/**
 * A document of a round as a region sees it: what it is, when one can apply, and how far the region is.
 *
 * @param regeling full name of the regeling
 * @param titel what the document is called, with its years
 * @param uitleg what it is for; empty of most plans
 * @param artikel the provision that asks it; empty of a plan
 * @param bron address of that provision
 * @param aanvrager who writes it, when that is no onderwijsregio; else empty
 * @param opent first moment of applying; null when not known here, as the three that follow
 * @param status null when the region has not begun it
 */
public record Ronde(Werkstuk werkstuk, String regeling, String titel, String uitleg, String artikel, String bron, String aanvrager, Rondestand stand,
        LocalDateTime opent, LocalDateTime sluit, LocalDate van, LocalDate totEnMet, Planstatus status) implements Serializable {

    public boolean isBegonnen() {
        return status != null;
    }

    /** Whether there is something to open: begun before, or to be begun now. */
    public boolean isTeOpenen() {
        return isBegonnen() || stand.magBeginnen();
    }
}
