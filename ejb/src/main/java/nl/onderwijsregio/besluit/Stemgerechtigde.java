package nl.onderwijsregio.besluit;

import java.io.Serializable;

/**
 * A party that may vote in a chamber on the day the vote is called.
 *
 * @param gewicht what its vote weighs, at least 1
 */
public record Stemgerechtigde(long partijId, String naam, Kamer kamer, int gewicht) implements Serializable {
    public Stemgerechtigde {
        if (gewicht < 1) {
            throw new IllegalArgumentException("Een stem weegt ten minste 1.");
        }
    }

    /** One vote. */
    public Stemgerechtigde(long partijId, String naam, Kamer kamer) {
        this(partijId, naam, kamer, 1);
    }

    Stemgerechtigde met(int ander) {
        return new Stemgerechtigde(partijId, naam, kamer, ander);
    }
}
