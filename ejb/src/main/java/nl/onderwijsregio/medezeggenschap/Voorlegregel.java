package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.onderwijsregio.partij.Werkstuk;

/**
 * A request to a council as a line in a list.
 *
 * @param werkstuk the round and the document of the plan
 * @param strekking null until answered
 * @param gewijzigd whether a version with other content was frozen since
 * @param vervangen whether a newer request to the same council about the same plan exists
 * @param reactiesGelezen whether the council read the reactions
 */
public record Voorlegregel(long id, long regioId, long planId, Werkstuk werkstuk, int versieNummer, String sha256, long bestuurPartijId,
        String bestuurNaam, long raadPartijId, String raadNaam, Medezeggenschapsrecht recht, Grondslag grondslag, LocalDate termijn, Instant voorgelegdOp,
        Strekking strekking, boolean teLaat, long punten, long zonderReactie, Voorlegstand stand, boolean gewijzigd, boolean vervangen,
        boolean reactiesGelezen) implements Serializable {

    /** Whether this keeps the decision from being final: an answer that is still due, or consent that is not given. */
    public boolean blokkeert() {
        if (recht == Medezeggenschapsrecht.INSTEMMING) {
            return strekking == null || strekking == Strekking.NEGATIEF;
        }
        return stand == Voorlegstand.WACHT;
    }
}
