package nl.onderwijsregio.bericht;

import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.partij.Mandaatregel;

/**
 * A reminder for one party, to everybody who can do for it what waits.
 *
 * @param onderwerp what waits, e.g. {@code plan:12}; at most one reminder of it a day per party
 * @param aan the mandates of who can do it; each person gets one mail
 * @param titel the subject of the mail; no names of persons
 * @param zinnen the body, see {@link Berichtopgave}
 * @param pad address below the start of the receiver's portal
 * @param geldigTot after this moment it is of no use any more
 */
public record Herinneringopgave(Berichtsoort soort, String onderwerp, long partijId, List<Mandaatregel> aan, String titel, List<String> zinnen, String pad,
        Instant geldigTot) {

    public Herinneringopgave {
        aan = List.copyOf(aan);
        zinnen = List.copyOf(zinnen);
    }
}
