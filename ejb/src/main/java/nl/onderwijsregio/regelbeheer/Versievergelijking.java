package nl.onderwijsregio.regelbeheer;

import java.util.List;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.keuring.Verschil;

/**
 * Two versions of a regeling beside each other.
 *
 * @param verschil what differs, by meaning
 * @param voorbeelden what each golden case gives under both
 */
public record Versievergelijking(Regelversie oud, Regelversie nieuw, Verschil verschil, List<Voorbeeldvergelijking> voorbeelden) {

    public Versievergelijking {
        voorbeelden = List.copyOf(voorbeelden);
    }

    /** The golden cases that come out otherwise. */
    public List<Voorbeeldvergelijking> anders() {
        return voorbeelden.stream().filter(Voorbeeldvergelijking::isAnders).toList();
    }
}
