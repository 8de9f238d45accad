package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stemuitkomst;

/**
 * A vote a point on an agenda is about, or could be.
 *
 * @param uitkomst null until counted
 * @param besluitnummer null unless something was decided
 */
public record Puntstemming(long stemrondeId, String nummer, String onderwerp, int versieNummer, String sha256, Instant sluit, Rondestatus status,
        Stemuitkomst uitkomst, String besluitnummer) implements Serializable {

    /** Whether the region can still vote in it. */
    public boolean loopt() {
        return status == Rondestatus.GEPLAND || status == Rondestatus.OPEN;
    }
}
