package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sees who is about to vote for a party.
 *
 * @param gewicht what the vote of the party weighs
 * @param voorgesteld what is proposed; null unless it is about the reglement
 * @param eigen the votes of the party so far, last first; the first of them counts
 */
public record Stembiljet(Ronderegel regel, String regioNaam, String partijNaam, Kamerregel kamerregel, int gewicht, Reglementopgave voorgesteld, List<Stemregel> eigen)
        implements Serializable {

    public Stembiljet {
        eigen = List.copyOf(eigen);
    }

    /** The vote that counts now. */
    public Optional<Stemregel> geldend() {
        return eigen.stream().findFirst();
    }

    /** How many votes of the party the reader has seen. */
    public int gezien() {
        return eigen.size();
    }
}
