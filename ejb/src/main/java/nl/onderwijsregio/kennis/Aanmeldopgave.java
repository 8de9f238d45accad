package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.util.Set;

/**
 * What somebody says when registering.
 *
 * @param aantal how many people of the party, the one who registers included
 * @param namen of a delegation, where needed; may be empty
 * @param delen ids of the parts they choose
 */
public record Aanmeldopgave(int aantal, String namen, Set<Long> delen) implements Serializable {
    public static final int MEESTE = 50;

    public Aanmeldopgave {
        if (aantal < 1 || aantal > MEESTE) {
            throw new IllegalArgumentException("U kunt 1 tot en met 50 mensen aanmelden.");
        }
        namen = Sessieopgave.mag(namen, 1000);
        delen = Set.copyOf(delen);
    }
}
