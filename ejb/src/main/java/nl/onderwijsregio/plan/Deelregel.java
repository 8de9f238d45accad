package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.regeling.Plandeel;

/**
 * A structured part in the overview.
 *
 * @param deel what the version of the regeling asks
 * @param problemen what still misses; whether it stands in the way of submitting is said by the version
 * @param aantal how many items it has, or how many figures or fields are filled in
 */
public record Deelregel(Plandeel deel, Deelstand stand, List<Planprobleem> problemen, int aantal) implements Serializable {
    public Deelregel {
        problemen = List.copyOf(problemen);
    }
}
