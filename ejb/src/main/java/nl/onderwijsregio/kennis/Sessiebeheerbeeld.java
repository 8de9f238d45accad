package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A kennissessie as its organiser sees it.
 *
 * @param versie what a change must have seen
 * @param code shown in the session, so that participants note their own attendance
 * @param aanmeldingen who has places, an offer, or stands in line, in the order of registering
 * @param bezet people with a place or an offer
 * @param bezetPerDeel people per part, by id of the part
 * @param reden why it was cancelled; null when it was not
 */
public record Sessiebeheerbeeld(Sessieregel regel, Sessieopgave opgave, long versie, String code, List<Aanmeldregel> aanmeldingen, int bezet, Map<Long, Integer> bezetPerDeel, String reden,
        boolean begonnen) implements Serializable {
    public Sessiebeheerbeeld {
        aanmeldingen = List.copyOf(aanmeldingen);
        bezetPerDeel = Map.copyOf(bezetPerDeel);
    }
}
