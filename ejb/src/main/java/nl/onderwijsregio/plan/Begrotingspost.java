package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A post of the begroting of an activity (Kaderregeling art. 3.5).
 *
 * @param nummer lasting number within the activity; 0 for one that has none yet
 * @param omschrijving 1 to 300 characters
 * @param jaar the calendar year in which it falls
 * @param fte for personnel: how many; null when the amount was filled in itself
 * @param tarief for personnel: euros per fte; null together with {@code fte}
 * @param bedrag euros, 0.00 to 999,999,999.99; with fte and rate their product, rounded to the cent
 * @param coordinatie whether it is for coordination and not for the activity itself
 */
@Embeddable
public record Begrotingspost(
        @Column(nullable = false) int nummer,
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Kostensoort soort,
        @Column(nullable = false, length = 300) String omschrijving,
        @Column(nullable = false) int jaar,
        @Column(precision = 7, scale = 3) BigDecimal fte,
        @Column(precision = 15, scale = 2) BigDecimal tarief,
        @Column(nullable = false, precision = 15, scale = 2) BigDecimal bedrag,
        @Column(nullable = false) boolean coordinatie) implements Serializable {

    private static final BigDecimal MEESTE_FTE = new BigDecimal("9999.999");

    public Begrotingspost {
        Objects.requireNonNull(soort, "soort");
        omschrijving = Tekstvorm.regel(omschrijving, 1, 300, "De omschrijving van een post");
        bedrag = Activiteitopgave.bedrag(bedrag);
        Getalvorm.eis((fte == null) == (tarief == null), "Vul bij een post de fte en het bedrag per fte allebei in, of allebei niet.");
        if (fte != null) {
            Getalvorm.eis(fte.signum() >= 0 && fte.compareTo(MEESTE_FTE) <= 0 && fte.stripTrailingZeros().scale() <= 3,
                    "De fte van een post is een getal van 0 tot 9.999 met hoogstens drie cijfers achter de komma.");
            fte = fte.setScale(3, RoundingMode.UNNECESSARY);
            tarief = Activiteitopgave.bedrag(tarief);
            BigDecimal product = fte.multiply(tarief).setScale(2, RoundingMode.HALF_UP);
            Getalvorm.eis(product.compareTo(bedrag) == 0, "Post ‘" + omschrijving + "’: fte maal bedrag per fte is " + Getalvorm.euro(product)
                    + ", maar er staat " + Getalvorm.euro(bedrag) + ".");
        }
    }

    Begrotingspost met(int nieuwNummer) {
        return new Begrotingspost(nieuwNummer, soort, omschrijving, jaar, fte, tarief, bedrag, coordinatie);
    }
}
