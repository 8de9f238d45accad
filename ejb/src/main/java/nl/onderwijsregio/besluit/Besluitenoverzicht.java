package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.util.List;

/**
 * The votes of one region, newest closing first.
 *
 * @param heeftReglement whether the region laid down how it decides
 * @param magUitschrijven whether the reader may call a vote
 * @param registerstand where the register of decisions stands
 */
public record Besluitenoverzicht(long regioId, String regioNaam, boolean heeftReglement, boolean magUitschrijven, List<Ronderegel> rondes,
        Registerstand registerstand) implements Serializable {

    public Besluitenoverzicht {
        rondes = List.copyOf(rondes);
    }

    /** What the reading party must still vote on, first closing first. */
    public List<Ronderegel> teStemmen() {
        return rondes.reversed().stream().filter(Ronderegel::moetStemmen).toList();
    }

    /** The register: what was decided, newest first. */
    public List<Ronderegel> register() {
        return rondes.stream().filter(r -> r.besluitnummer() != null).toList();
    }
}
