package nl.onderwijsregio.regio.toets;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regio.Deelnemer;

/**
 * A participating bestuur with what it brings in.
 *
 * @param po chosen vestigingen in po
 * @param vo chosen vestigingen in vo
 * @param leerlingen sum of the counts as far as known; without upper bound when one is unknown
 * @param zonderTelling how many chosen vestigingen have no count
 * @param dubbel how many also stand in another region, Landelijk groen left out
 */
public record Bestuursaandeel(Deelnemer deelnemer, int po, int vo, Aantal leerlingen, int zonderTelling, long dubbel)
        implements Serializable {

    static Bestuursaandeel van(Deelnemer deelnemer, List<Vestigingsfeit> vestigingen, long dubbel) {
        int po = (int) vestigingen.stream().filter(v -> v.sector() == Sector.PO).count();
        Aantal som = vestigingen.stream().map(v -> v.telling().aantal()).reduce(Aantal.van(0), Aantal::plus);
        int zonder = (int) vestigingen.stream().filter(v -> v.telling().isOnbekend()).count();
        return new Bestuursaandeel(deelnemer, po, vestigingen.size() - po, som, zonder, dubbel);
    }

    /** How many vestigingen take part. */
    public int vestigingen() {
        return po + vo;
    }
}
