package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.time.Instant;

/**
 * A kennissessie as an agenda shows it.
 *
 * @param uid the same for ever, whatever changes
 * @param link to take part online; empty for who may not see it
 * @param volgnummer raised at each change
 * @param voorlopig offered, not taken yet
 */
public record Agendapunt(long id, String uid, String titel, String omschrijving, Instant begin, Instant einde, Sessievorm vorm, String plaats, String link, int volgnummer,
        Instant gewijzigdOp, boolean geannuleerd, boolean voorlopig) implements Serializable {

    /** For anyone, without the link. */
    public Agendapunt(long id, String uid, String titel, String omschrijving, Instant begin, Instant einde, Sessievorm vorm, String plaats, int volgnummer, Instant gewijzigdOp,
            Sessiestand stand) {
        this(id, uid, titel, omschrijving, begin, einde, vorm, plaats, "", volgnummer, gewijzigdOp, stand == Sessiestand.GEANNULEERD, false);
    }

    /** For somebody who registered. */
    public Agendapunt(long id, String uid, String titel, String omschrijving, Instant begin, Instant einde, Sessievorm vorm, String plaats, String link, int volgnummer,
            Instant gewijzigdOp, Instant eigenOp, Sessiestand stand, Aanmeldstand eigen) {
        this(id, uid, titel, omschrijving, begin, einde, vorm, plaats, eigen == Aanmeldstand.GEPLAATST ? link : "", volgnummer,
                eigenOp.isAfter(gewijzigdOp) ? eigenOp : gewijzigdOp, stand == Sessiestand.GEANNULEERD, eigen != Aanmeldstand.GEPLAATST);
    }
}
