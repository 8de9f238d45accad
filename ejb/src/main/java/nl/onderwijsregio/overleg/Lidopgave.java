package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import java.io.Serializable;
import java.time.LocalDate;
import nl.onderwijsregio.partij.MandaatId;

/**
 * A membership as somebody fills it in.
 *
 * @param lid the mandaat through which the person sits there
 * @param tot last day; null for open-ended
 */
public record Lidopgave(MandaatId lid, Orgaanrol rol, LocalDate van, LocalDate tot) implements Serializable {
    public Lidopgave {
        if (lid == null) {
            throw new IllegalArgumentException("Kies wie lid wordt.");
        }
        if (rol == null) {
            throw new IllegalArgumentException("Kies de rol.");
        }
        if (van == null) {
            throw new IllegalArgumentException("Vul de eerste dag in.");
        }
        eis(tot == null || !tot.isBefore(van), OverlegReden.LIDMAATSCHAP_EINDE_VOOR_BEGIN, "van", van);
    }
}
