package nl.onderwijsregio.voorbeeld;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;

/**
 * What can be taken over of an example; without persons, parties and amounts.
 *
 * @param activiteiten without owner, partners, goals, posts and amounts
 */
public record Planvoorbeeldinhoud(Planvoorbeeldregel regel, List<Deel> onderdelen, List<Activiteitregel> activiteiten) implements Serializable {
    /** A section. @param voorstel the section of the own plan it fits; empty when none does */
    public record Deel(String letter, String titel, String tekst, String voorstel) implements Serializable {}

    public Planvoorbeeldinhoud {
        onderdelen = List.copyOf(onderdelen);
        activiteiten = List.copyOf(activiteiten);
    }
}
