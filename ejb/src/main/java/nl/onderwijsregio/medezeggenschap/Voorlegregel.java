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
 * @param geleding who of the council answers
 * @param nietOvergenomen points of the view that stands which the bestuur did not take over, or did not react to
 */
public record Voorlegregel(long id, long regioId, long planId, Werkstuk werkstuk, int versieNummer, String sha256, long bestuurPartijId,
        String bestuurNaam, long raadPartijId, String raadNaam, Medezeggenschapsrecht recht, Grondslag grondslag, LocalDate termijn, Instant voorgelegdOp,
        Strekking strekking, boolean teLaat, long punten, long zonderReactie, Voorlegstand stand, boolean gewijzigd, boolean vervangen,
        boolean reactiesGelezen, Geleding geleding, long nietOvergenomen) implements Serializable {

    /** Whether this keeps the decision from being final: an answer that is still due, or consent that is not given. */
    public boolean blokkeert() {
        return recht == Medezeggenschapsrecht.INSTEMMING ? !isIngestemd() : stand == Voorlegstand.WACHT;
    }

    /** Whether the council consented; consent under conditions counts once each of them was taken over. */
    public boolean isIngestemd() {
        return strekking == Strekking.POSITIEF || strekking == Strekking.POSITIEF_MET_PUNTEN && nietOvergenomen == 0;
    }

    /** Whether a right is exercised here, which a change of the text brings back. */
    boolean isRecht() {
        return recht == Medezeggenschapsrecht.ADVIES || recht == Medezeggenschapsrecht.INSTEMMING;
    }
}
