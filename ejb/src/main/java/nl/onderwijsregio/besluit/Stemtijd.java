package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * When a vote is open: from the opening moment up to, not including, the closing moment. A vote at 16:59:59.999 counts, one at
 * exactly 17:00:00 does not. See docs/besluiten/071-stemming-op-de-klok.md.
 */
@Embeddable
public record Stemtijd(@Column(nullable = false) Instant opent, @Column(nullable = false) Instant sluit) implements Serializable {

    public Stemtijd {
        eis(opent.isBefore(sluit), BesluitReden.SLUITING_VOOR_OPENING, "opent", opent, "sluit", sluit);
    }

    /** From the asked opening, or from now when that has passed, until the closing moment, which must lie ahead. */
    public static Stemtijd vanaf(Instant gevraagd, Instant sluit, Instant nu) {
        return new Stemtijd(gevraagd == null || gevraagd.isBefore(nu) ? nu : gevraagd, sluit);
    }

    /** GEPLAND before the opening, OPEN until the closing moment, GESLOTEN from that moment on. */
    public Rondestatus op(Instant moment) {
        if (moment.isBefore(opent)) {
            return Rondestatus.GEPLAND;
        }
        return moment.isBefore(sluit) ? Rondestatus.OPEN : Rondestatus.GESLOTEN;
    }
}
