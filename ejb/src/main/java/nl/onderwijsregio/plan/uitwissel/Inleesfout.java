package nl.onderwijsregio.plan.uitwissel;

import java.io.Serializable;
import java.util.Map;
import nl.onderwijsregio.gedeeld.Reden;

/**
 * Something in a file that cannot be accepted.
 *
 * @param plaats cell or path as people read it; empty for the file as a whole
 * @param melding what is wrong and what was expected, in Dutch; empty when {@code reden} says it
 * @param reden the refusal of the plan itself; null when there is none
 * @param waarden what makes the sentence of {@code reden} concrete
 */
public record Inleesfout(String plaats, String melding, Reden reden, Map<String, Object> waarden) implements Serializable {
    public Inleesfout {
        waarden = Map.copyOf(waarden);
    }
}
