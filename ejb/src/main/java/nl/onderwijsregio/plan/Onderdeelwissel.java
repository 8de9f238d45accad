package nl.onderwijsregio.plan;

import java.io.Serializable;

/**
 * A section that another text of the regeling asks otherwise.
 *
 * @param heeftTekst whether something was written in it; that stays in any case
 */
public record Onderdeelwissel(Soort soort, String letter, String titel, boolean heeftTekst) implements Serializable {

    /** Asked from now on, not asked any more, or asked in other words. */
    public enum Soort { ERBIJ, VERVALT, ANDERS }
}
