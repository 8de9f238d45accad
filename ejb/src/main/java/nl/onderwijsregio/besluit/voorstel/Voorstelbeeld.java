package nl.onderwijsregio.besluit.voorstel;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.besluit.Ronderegel;

/**
 * A proposal of a partner as a page shows it.
 *
 * @param partijNaam who proposes it
 * @param versies its texts, newest first; never empty
 * @param rondes the votes on it, newest first
 * @param magWijzigen whether the reader may write its next text
 * @param magTerStemming whether the reader may put it to the vote now
 */
public record Voorstelbeeld(long id, String partijNaam, Voorstelfase fase, List<Tekstversieregel> versies, List<Ronderegel> rondes, boolean magWijzigen,
        boolean magTerStemming) implements Serializable {

    public Voorstelbeeld {
        versies = List.copyOf(versies);
        rondes = List.copyOf(rondes);
    }

    /** The text as it is now. */
    public Voorstelopgave inhoud() {
        return versies.getFirst().inhoud();
    }

    /** The number of the text as it is now. */
    public int versie() {
        return versies.getFirst().nummer();
    }
}
