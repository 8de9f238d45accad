package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.util.Map;

/**
 * A kennissessie as somebody in a portal reads it.
 *
 * @param opgave what the organiser says; without the link for who has no place
 * @param bezetPerDeel people per part, by id of the part
 * @param wachtend how many registrations stand in line
 * @param eigen the reader's registration; null without
 * @param plek the reader's place in line; 0 outside it
 * @param reden why it was cancelled; null when it was not
 * @param begonnen whether its first hour has passed
 * @param codeGevraagd whether the code that is shown in the session can be given now
 */
public record Sessiebeeld(Sessieregel regel, Sessieopgave opgave, Map<Long, Integer> bezetPerDeel, int wachtend, Aanmeldregel eigen, int plek, String reden,
        boolean begonnen, boolean codeGevraagd, boolean magBeheren) implements Serializable {
    public Sessiebeeld {
        bezetPerDeel = Map.copyOf(bezetPerDeel);
    }

    /** Whether the reader has a registration in that state. */
    public boolean is(Aanmeldstand stand) {
        return eigen != null && eigen.is(stand);
    }
}
