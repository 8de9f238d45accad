package nl.onderwijsregio.openbaar;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Dekkingregel;
import nl.onderwijsregio.plan.PlanInhoud.Partijregel;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * A plan as anyone reads it. Persons are not in it: no name, no contact data, no section about the projectleider, no files.
 *
 * @param titel what it is called, with its years
 * @param activiteitenletter the section with the activities; empty when the regeling asks none
 * @param vingerafdruk of the whole version, what was left out included
 * @param vastgelegdOp when the version was frozen
 * @param partijen organisations, by name
 */
public record Openbaarplan(String titel, String activiteitenletter, String regio, boolean fictief, int versie, Vingerafdruk vingerafdruk, Instant vastgelegdOp, Instant openbaarOp, List<Deel> delen,
        List<Activiteitregel> activiteiten, List<Dekkingregel> dekking, List<Partijregel> partijen, int gemeenten, int vestigingen,
        List<Aanbeveling> aanbevelingen) implements Serializable {

    /** A section; the markup is empty when it is left out because it is about a person. */
    public record Deel(String letter, String titel, String opmaak) implements Serializable {}

    /**
     * A recommendation of the Realisatie-Eenheid and what the region does with it.
     *
     * @param onderdeel letter of the section, empty for the plan as a whole
     * @param opvolging empty when the region said nothing yet
     */
    public record Aanbeveling(String onderdeel, String tekst, String reden, String opvolging) implements Serializable {}

    public Openbaarplan {
        delen = List.copyOf(delen);
        activiteiten = List.copyOf(activiteiten);
        dekking = List.copyOf(dekking);
        partijen = List.copyOf(partijen);
        aanbevelingen = List.copyOf(aanbevelingen);
    }
}
