package nl.onderwijsregio.aanvraag;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The receipt of a submitted application.
 *
 * @param beslisdatum day by which the minister decides
 * @param json the receipt as stored, canonical JSON; its SHA-256 is {@code aanvraag.bewijsSha256()}
 */
public record Aanvraagbewijs(Aanvraagregel aanvraag, LocalDate beslisdatum, List<Ingediendebijlage> bijlagen, String json) implements Serializable {
    public Aanvraagbewijs {
        bijlagen = List.copyOf(bijlagen);
    }
}
