package nl.onderwijsregio.voorbeeld;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * A version to start from.
 *
 * @param versieId the frozen version
 * @param eigen whether it is an earlier plan of the own region
 * @param moment when it was shared; of an own one when it was frozen
 */
public record Planvoorbeeldregel(long versieId, String regio, String regeling, int nummer, Vingerafdruk vingerafdruk, Instant moment, boolean eigen) implements Serializable {}
