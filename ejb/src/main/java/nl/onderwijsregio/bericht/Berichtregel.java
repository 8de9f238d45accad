package nl.onderwijsregio.bericht;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in the list of beheer.
 *
 * @param verstuurdOp null when not sent
 * @param fout what the mail server answered; null when nothing went wrong
 */
public record Berichtregel(long id, Berichtsoort soort, String gebruiker, String onderwerp, Berichtstatus status, Instant gemaaktOp,
        Instant volgendePoging, int pogingen, Instant verstuurdOp, String fout) implements Serializable {

    /** Whether beheer may decide to send it once more. */
    public boolean magOpnieuw() {
        return status == Berichtstatus.ONZEKER || status == Berichtstatus.OPGEGEVEN || status == Berichtstatus.GEEN_ADRES;
    }
}
