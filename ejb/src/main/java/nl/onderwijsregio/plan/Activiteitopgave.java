package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a writer fills in about an activity. Goal, indicator and owner may still be empty while writing; the check says so.
 *
 * @param naam 1 to 200 characters
 * @param doel at most 2,000 characters, may be empty
 * @param indicator at most 2,000 characters, may be empty
 * @param eigenaarPartijId the party that carries it out, null when not chosen yet
 * @param van first day
 * @param tot last day, not before the first
 * @param bedrag euros, 0.00 to 999,999,999.99, at most two decimals
 * @param toelichting explanation of the amount, may be empty
 */
public record Activiteitopgave(Activiteitfunctie functie, String naam, String doel, String indicator, Long eigenaarPartijId,
        LocalDate van, LocalDate tot, BigDecimal bedrag, String toelichting) implements Serializable {

    private static final BigDecimal GRENS = new BigDecimal("999999999.99");

    public Activiteitopgave {
        Objects.requireNonNull(functie, "functie");
        naam = Tekstvorm.regel(naam, 1, 200, "De naam");
        doel = Tekstvorm.regel(doel, 0, 2000, "Het doel");
        indicator = Tekstvorm.regel(indicator, 0, 2000, "De indicator");
        toelichting = Tekstvorm.regel(toelichting, 0, 2000, "De toelichting");
        if (tot.isBefore(van)) {
            throw new IllegalArgumentException("De einddatum ligt vóór de begindatum.");
        }
        bedrag = bedrag(bedrag);
    }

    static BigDecimal bedrag(BigDecimal bedrag) {
        if (bedrag == null || bedrag.signum() < 0 || bedrag.compareTo(GRENS) > 0 || bedrag.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Vul een bedrag in, bijvoorbeeld 62.500 of 62.500,00.");
        }
        return bedrag.setScale(2, RoundingMode.UNNECESSARY);
    }
}
