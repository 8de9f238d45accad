package nl.onderwijsregio.gegevens;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The imported count of a vestiging nearest to the day the regeling names (regelingen: the teldatum), with its source.
 *
 * @param peildatum the day the figure is about; null when there is no figure at all
 * @param teldatum the day the regeling asks for
 * @param ondergrens least number of pupils; null when unknown
 * @param bovengrens greatest number of pupils; null when unknown
 * @param benaderd whether the source itself is an approximation
 * @param bron source line; null when there is no figure; licentie likewise
 */
public record Tellingregel(String vestigingscode, String sector, LocalDate peildatum, LocalDate teldatum, Integer ondergrens,
        Integer bovengrens, boolean benaderd, String bron, String licentie) implements Serializable {

    /** Shown next to a figure whose reference date is not the legal one. */
    public static final String BENADERING = "benadering van de teldatum";

    public boolean isBekend() {
        return ondergrens != null;
    }

    /** Whether the figure is one number and not a range. */
    public boolean isExact() {
        return ondergrens != null && ondergrens.equals(bovengrens);
    }

    /** Whether the figure stands in for the legal date ({@link #BENADERING} is then shown, with both dates). */
    public boolean isBenaderingVanTeldatum() {
        return peildatum != null && !peildatum.equals(teldatum);
    }
}
