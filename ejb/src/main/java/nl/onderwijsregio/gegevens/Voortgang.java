package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * How far the work on a levering is.
 *
 * @param rijen rows read so far
 * @param totaal rows in the file as far as known beforehand; 0 when unknown
 */
public record Voortgang(Fase fase, int rijen, int totaal) implements Serializable {
    /** What is being done. */
    public enum Fase { WACHT, LEZEN, VERGELIJKEN, TOEPASSEN, KLAAR }

    static final Voortgang KLAAR = new Voortgang(Fase.KLAAR, 0, 0);

    /** Whether nothing is running any more: look at the levering for the outcome. */
    public boolean isKlaar() {
        return fase == Fase.KLAAR;
    }

    /** Share of the rows read, 0 to 1. */
    public double deel() {
        return totaal == 0 ? 0 : Math.min(1.0, (double) rijen / totaal);
    }
}
