package nl.onderwijsregio.aanvraag;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.partij.Partijsoort;

/**
 * A party in the list of signatures.
 *
 * @param verplicht whether the application is incomplete without it (LDNOR art. 6 lid 6)
 * @param penvoerder whether it applies on behalf of all
 * @param wie who acted last; null when nobody did, as is moment
 * @param reden why not; null unless refused and the reader may see it
 * @param bevoegden who may sign for it today
 * @param mandaatTot last day of the mandaat that lasts longest; null when open-ended or nobody may
 */
public record Tekenregel(long partijId, String naam, Partijsoort soort, String nummer, boolean verplicht, boolean penvoerder,
        Tekenwoord woord, String wie, Instant moment, String reden, List<String> bevoegden, LocalDate mandaatTot) implements Serializable {

    public Tekenregel {
        bevoegden = List.copyOf(bevoegden);
    }

    /** Whether its signature is waited for: it can sign, and did not sign or refuse what is there now. */
    public boolean isAfgewacht() {
        return woord == Tekenwoord.NOG_NIET || woord == Tekenwoord.OPNIEUW_NODIG;
    }

    public boolean isGetekend() {
        return woord == Tekenwoord.GETEKEND;
    }

    /** Whether this user signed here, so that signing for the other party too would make the penvoerder sign with itself. */
    boolean sluitUit(Tekenregel andere, String gebruiker) {
        return partijId != andere.partijId && (penvoerder || andere.penvoerder) && isGetekend() && gebruiker.equals(wie);
    }
}
