package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.partij.Mandaatregel;

/**
 * The regions in which somebody works, beside each other.
 *
 * @param mandaten one of the reader's mandates per region, by name of the region
 * @param afspraken how they decide, those that laid it down
 * @param onderwerpen what lies on more than one of those tables
 * @param samenval meetings of the reader at one moment, each pair once
 */
public record Tafeloverzicht(List<Mandaatregel> mandaten, List<Tafelafspraak> afspraken, List<Tafelonderwerp> onderwerpen, List<Samenval> samenval) implements Serializable {
    public Tafeloverzicht {
        mandaten = List.copyOf(mandaten);
        afspraken = List.copyOf(afspraken);
        onderwerpen = List.copyOf(onderwerpen);
        samenval = List.copyOf(samenval);
    }

    /** Whether there is anything to lay beside each other. */
    public boolean isMeer() {
        return mandaten.size() > 1;
    }

    /** How that region decides; empty when it did not lay it down. */
    public Optional<Tafelafspraak> afspraak(long regio) {
        return afspraken.stream().filter(a -> a.regioId() == regio).findFirst();
    }
}
