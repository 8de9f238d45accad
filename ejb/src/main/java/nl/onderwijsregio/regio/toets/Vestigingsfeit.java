package nl.onderwijsregio.regio.toets;

import java.io.Serializable;
import nl.onderwijsregio.regeling.Sector;

/**
 * A vestiging with the count that is used for it.
 *
 * @param naam as published; the code when no file has a name
 * @param soort BO, SBO, SO, VSO, SO-VSO, VO or PRO (only praktijkonderwijs); null when no file says
 * @param bestuursnummer null when no file says
 * @param gemeente code; null when no file says
 * @param verdwenen whether the newest file does not have it any more
 * @param telling the count used: the file's, or the region's own where the file has none
 * @param uitBestand the count of the file alone
 */
public record Vestigingsfeit(String code, String naam, Sector sector, String soort, String bestuursnummer,
        String gemeente, String plaats, boolean verdwenen, Telstand telling, Telstand uitBestand) implements Serializable {

    /** The same vestiging with the region's own figure; only taken where the file has no exact count. */
    public Vestigingsfeit metOpgave(Telstand opgave) {
        if (uitBestand.isExact() || opgave.isOnbekend()) {
            return this;
        }
        return new Vestigingsfeit(code, naam, sector, soort, bestuursnummer, gemeente, plaats, verdwenen, opgave, uitBestand);
    }

    /** Whether the region may or must supply the count. */
    public boolean vraagtOpgave() {
        return !uitBestand.isExact();
    }
}
