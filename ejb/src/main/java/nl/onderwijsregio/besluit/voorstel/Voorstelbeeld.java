package nl.onderwijsregio.besluit.voorstel;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.besluit.Ronderegel;

/**
 * A proposal of a partner as a page shows it.
 *
 * @param partijNaam who proposes it
 * @param inhoud the text as it is now
 * @param versies when its texts were written, newest first; never empty
 * @param rondes the votes on it, newest first
 * @param amendementen what others want to change, newest first
 * @param magWijzigen whether the reader may write its next text
 * @param magTerStemming whether the reader may put it to the vote now
 * @param magAmenderen whether the reader may propose a change
 */
public record Voorstelbeeld(long id, String partijNaam, Voorstelfase fase, Voorstelopgave inhoud, List<Tekstversieregel> versies, List<Ronderegel> rondes,
        List<Amendementregel> amendementen, boolean magWijzigen, boolean magTerStemming, boolean magAmenderen) implements Serializable {

    public Voorstelbeeld {
        versies = List.copyOf(versies);
        rondes = List.copyOf(rondes);
        amendementen = List.copyOf(amendementen);
    }

    /** The id of the vote that runs; null when none does. */
    public Long loopt() {
        return rondes.stream().filter(Ronderegel::loopt).map(Ronderegel::id).findFirst().orElse(null);
    }

    /** How many amendementen wait for an answer. */
    public long open() {
        return amendementen.stream().filter(a -> a.stand() == Amendementstand.OPEN).count();
    }

    /** The number of the text as it is now. */
    public int versie() {
        return versies.getFirst().nummer();
    }
}
