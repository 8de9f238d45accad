package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Plandeel;

/**
 * The plan of a region as the Realisatie-Eenheid and beleid read it: the newest version that was given to them, never what is being written.
 *
 * @param titel what it is called, with its years
 * @param versie null when the region gave none yet, as is inhoud
 * @param gewijzigdSinds whether the region changed something after that version
 * @param onderdelen the sections that version has or had to have
 * @param delen the structured parts that the version of the regeling asks
 * @param indicatoren the figures of the labour market that it asks
 * @param activiteiten the section with the activities; empty when none are asked
 */
public record Leesbeeld(String titel, long regioId, String regio, Planstatus status, Versieregel versie, boolean gewijzigdSinds,
        List<Leesonderdeel> onderdelen, PlanInhoud inhoud, List<Plandeel> delen, List<Indicator> indicatoren, String activiteiten) implements Serializable {

    /** A section in the order of the law; the markup is empty when nothing was written. */
    public record Leesonderdeel(String letter, String titel, String opmaak) implements Serializable {}

    public Leesbeeld {
        onderdelen = List.copyOf(onderdelen);
        delen = List.copyOf(delen);
        indicatoren = List.copyOf(indicatoren);
    }

    /** The version that can be read; empty when the region gave none yet. */
    public Optional<Versieregel> leesbaar() {
        return Optional.ofNullable(versie);
    }
}
