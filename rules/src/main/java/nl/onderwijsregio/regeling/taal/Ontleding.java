package nl.onderwijsregio.regeling.taal;

import java.util.List;
import java.util.Optional;

/**
 * What reading a rule text gave.
 *
 * @param tekst the rules; empty when anything is wrong
 * @param fouten everything that is wrong, in the order of the text
 * @param plaatsen where each rule stands
 * @param verwijzingen what the rules name outside themselves
 */
public record Ontleding(Optional<Regeltekst> tekst, List<Regelfout> fouten, List<Plaats> plaatsen, List<Verwijzing> verwijzingen) {

    public Ontleding {
        fouten = List.copyOf(fouten);
        plaatsen = List.copyOf(plaatsen);
        verwijzingen = List.copyOf(verwijzingen);
    }

    /** The rules. Fails with {@link OnjuisteRegels} when anything is wrong. */
    public Regeltekst verplicht() {
        return tekst.orElseThrow(() -> new OnjuisteRegels(fouten));
    }

    /** A rule and the line on which it begins. */
    public record Plaats(String naam, int regel) { }

    /**
     * A name that must exist elsewhere: in the figures, in the facts or in the account of articles.
     *
     * @param in the name of the rule
     */
    public record Verwijzing(Soort soort, String naam, String in, int regel, int kolom) {

        /** What the name should be. */
        public enum Soort { FIGUUR, PARAMETER, BEDRAG, TRAP, TELLING, ZINSDEEL, ARTIKEL, SLEUTEL }

        /** A fault at this place. */
        public Regelfout fout(String melding) {
            return new Regelfout(regel, kolom, melding);
        }
    }
}
