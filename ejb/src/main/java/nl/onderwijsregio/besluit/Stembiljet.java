package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sees who is about to vote for a party.
 *
 * @param gewicht what the vote of the party weighs
 * @param voorgesteld what is proposed; null unless it is about the reglement
 * @param eigen the votes of the party so far that the reader may see, last first; the first of them counts. Who votes with a volmacht in a secret
 *     chamber sees those of the own hand only
 * @param gezien how many votes of the party there are
 */
public record Stembiljet(Ronderegel regel, String regioNaam, String partijNaam, Kamerregel kamerregel, int gewicht, Reglementopgave voorgesteld, List<Stemregel> eigen, int gezien)
        implements Serializable {

    public Stembiljet {
        eigen = List.copyOf(eigen);
    }

    /** The vote that counts now. */
    public Optional<Stemregel> geldend() {
        return eigen.stream().findFirst();
    }
}
