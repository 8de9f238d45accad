package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A source of money of the begroting.
 *
 * @param bron 1 to 200 characters
 * @param bedrag euros, 0.00 to 999,999,999.99
 */
public record Dekkingregel(String bron, BigDecimal bedrag) implements Serializable {
    public Dekkingregel {
        bron = Tekstvorm.regel(bron, 1, 200, "De bron");
        bedrag = Activiteitopgave.bedrag(bedrag);
    }
}
