package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Indicator.Eenheid;

/**
 * A figure of the labour market as a region fills it in.
 *
 * @param waarde null when there is none; then {@code reden} says why
 * @param n over how many it was counted, 0 or more; null when not known
 * @param bron where it comes from, at most 300 characters
 * @param peildatum the day it describes; null when not known
 * @param methode how it was counted, at most 2,000 characters, may be empty
 * @param reden why there is no value, at most 1,000 characters
 */
@Embeddable
public record Indicatoropgave(
        @Column(precision = 15, scale = 2) BigDecimal waarde,
        Integer n,
        @Column(nullable = false, length = 300) String bron,
        LocalDate peildatum,
        @Column(nullable = false, length = 2000) String methode,
        @Column(nullable = false, length = 1000) String reden) implements Serializable {

    static final Indicatoropgave LEEG = new Indicatoropgave(null, null, "", null, "", "");

    public Indicatoropgave {
        waarde = Getalvorm.waarde(waarde, "De waarde");
        Getalvorm.eis(n == null || n >= 0, "Het aantal waarover is geteld (n) mag niet negatief zijn.");
        bron = Tekstvorm.regel(bron, 0, 300, "De bron");
        methode = Tekstvorm.regel(methode, 0, 2000, "De methode");
        reden = Tekstvorm.regel(reden, 0, 1000, "De reden");
    }

    /** Refuses what cannot be a figure of this kind, or of a day that has not come. */
    void eisPassend(Indicator indicator, LocalDate vandaag) {
        Getalvorm.eis(peildatum == null || !peildatum.isAfter(vandaag), "De peildatum ligt in de toekomst. Vul de dag in waarop is geteld.");
        if (waarde != null && indicator.eenheid() == Eenheid.PERCENTAGE) {
            Getalvorm.eis(waarde.compareTo(new BigDecimal(100)) <= 0, "Een percentage ligt tussen 0 en 100.");
        }
        if (waarde != null && indicator.eenheid() == Eenheid.AANTAL) {
            Getalvorm.eis(waarde.stripTrailingZeros().scale() <= 0, "Een aantal is een heel getal.");
        }
    }

    /** Whether nothing was filled in. */
    public boolean isLeeg() {
        return equals(LEEG);
    }

    /** Whether there is a value with its source, or a reason why there is none. */
    public boolean isCompleet() {
        return waarde == null ? !reden.isEmpty() : !bron.isEmpty();
    }
}
