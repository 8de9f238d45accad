package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One vote as a page shows it.
 *
 * @param regels the rules it started with
 * @param kamersNodig how many chambers must agree
 * @param uitslag null until counted
 * @param telregels empty until counted
 * @param volmachten who lets whom vote
 * @param voorgesteld what is proposed; null unless it is about the reglement
 * @param vervallenOp null unless it ended without result
 * @param vervallenToelichting null unless somebody gave a reason
 * @param magStemmen whether the reader may cast the party's vote now
 * @param magLeiden whether the reader may extend, close early or withdraw now
 */
public record Rondebeeld(Ronderegel regel, String regioNaam, List<Kamerregel> regels, int kamersNodig, List<Verlenging> verlengingen,
        List<Aanwezige> aanwezigen, Uitslag uitslag, List<Telregel> telregels, List<Volmachtregel> volmachten,
        Reglementopgave voorgesteld, Instant vervallenOp, String vervallenToelichting,
        boolean magStemmen, boolean magLeiden) implements Serializable {

    public Rondebeeld {
        regels = List.copyOf(regels);
        verlengingen = List.copyOf(verlengingen);
        aanwezigen = List.copyOf(aanwezigen);
        telregels = List.copyOf(telregels);
        volmachten = List.copyOf(volmachten);
    }

    /** The rule of the chamber. */
    public Kamerregel regel(Kamer kamer) {
        return Kamerregel.van(regels, kamer);
    }
}
