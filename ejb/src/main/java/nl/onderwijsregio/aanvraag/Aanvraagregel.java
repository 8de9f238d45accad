package nl.onderwijsregio.aanvraag;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * A submitted application in a list.
 *
 * @param planSha256 fingerprint of the version that was submitted
 * @param namens the party of the mandaat it was submitted under
 * @param uitkomst what the rules found at that moment
 * @param bedrag euros; null when it could not be determined
 * @param bewijsSha256 fingerprint of the receipt
 */
public record Aanvraagregel(long id, String nummer, long regioId, String regio, String regeling, String regelversie, int planVersie,
        String planSha256, Instant ingediendOp, String ingediendDoor, String namens, Uitkomst uitkomst, BigDecimal bedrag, String bewijsSha256)
        implements Serializable {}
