package nl.onderwijsregio.openbaar;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.besluit.Registerregel;
import nl.onderwijsregio.besluit.Registerstand;

/**
 * The public part of the register of decisions of a region.
 *
 * @param regels public entries, newest first
 * @param teksten what proposals of partners say, by fingerprint
 * @param stand where the whole register stands, the part that is not public included
 * @param isVol whether there may be older ones that are only in the file
 */
public record Openbaarregister(String regio, String sleutel, List<Registerregel> regels, Map<String, Openbaretekst> teksten,
        Registerstand stand, boolean isVol) implements Serializable {
    public Openbaarregister {
        regels = List.copyOf(regels);
        teksten = Map.copyOf(teksten);
    }

    public boolean isFictief() {
        return sleutel.startsWith("fictief");
    }
}
