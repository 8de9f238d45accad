package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.Optional;
import nl.onderwijsregio.regeling.Indicator;

/**
 * A figure of the labour market as read.
 *
 * @param indicator what the version of the regeling asks
 * @param versie to hand back with a change; 0 when nobody filled it in
 * @param overgenomen whether the product filled it in and nobody of the region saved it since
 * @param voorstel what the product knows itself; null when nothing
 */
public record Indicatorregel(Indicator indicator, int versie, Indicatoropgave opgave, boolean overgenomen, Indicatoropgave voorstel) implements Serializable {

    /** What the product knows itself, with its source. */
    public Optional<Indicatoropgave> bekend() {
        return Optional.ofNullable(voorstel);
    }
}
