package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How a region decides, as read for a screen.
 *
 * @param versie 0 when nothing was laid down; then {@code kamers} is empty
 * @param kamersNodig how many chambers must agree
 * @param partijen how many parties confirmed taking part, per chamber
 * @param magWijzigen whether the reader may lay down a new version
 */
public record Reglementbeeld(String regioNaam, int versie, Instant vastgelegdOp, String toelichting, int medezeggenschapstermijn,
        List<Kamerregel> kamers, int kamersNodig, Map<Kamer, Integer> partijen, List<Reglementversie> versies, boolean magWijzigen) implements Serializable {

    public Reglementbeeld {
        kamers = List.copyOf(kamers);
        partijen = Map.copyOf(partijen);
        versies = List.copyOf(versies);
    }

    /** Whether the region laid down how it decides. */
    public boolean isVastgelegd() {
        return versie > 0;
    }
}
