package nl.onderwijsregio.regio.toets;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Herkomst;

/**
 * How many pupils or students, and where that figure comes from.
 *
 * @param ondergrens least number it can be; null together with the upper bound: unknown
 * @param bovengrens greatest number it can be
 * @param peildatum the day it describes; null when the source does not say
 * @param benaderd whether the source itself calls it an approximation
 * @param bron the source as shown; null when there is no figure at all
 * @param persoon who supplied it; null when it comes from a file
 */
public record Telstand(Integer ondergrens, Integer bovengrens, LocalDate peildatum, boolean benaderd, String bron, String persoon)
        implements Serializable {

    /** No source has a figure. */
    public static final Telstand ONBEKEND = new Telstand(null, null, null, false, null, null);

    /** A figure supplied by the region. */
    public static Telstand opgave(int aantal, LocalDate peildatum, String bron, String persoon) {
        return new Telstand(aantal, aantal, peildatum, false, bron, persoon);
    }

    /** Whether nothing is known. */
    public boolean isOnbekend() {
        return ondergrens == null || bovengrens == null;
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return !isOnbekend() && ondergrens.equals(bovengrens);
    }

    /** Whether only a range is known because DUO hides small counts. */
    public boolean isVerborgen() {
        return !isOnbekend() && !isExact();
    }

    /** Whether the region supplied it. */
    public boolean isOpgave() {
        return persoon != null;
    }

    /** The interval. */
    public Aantal aantal() {
        return isOnbekend() ? Aantal.onbekend() : Aantal.tussen(ondergrens, bovengrens);
    }

    /** The source for the explanation of an amount; empty when there is no figure. */
    public Optional<Herkomst> herkomst() {
        if (bron == null) {
            return Optional.empty();
        }
        return Optional.of(isOpgave() ? Herkomst.opgave(bron, peildatum, persoon)
                : Herkomst.bestand(benaderd ? bron + " (benaderd)" : bron, peildatum));
    }
}
