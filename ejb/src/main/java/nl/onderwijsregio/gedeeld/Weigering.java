package nl.onderwijsregio.gedeeld;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A foreseen refusal: the domain says no, with a reason and the values that make the sentence concrete. Rolls the transaction
 * back and reaches the screen as it is (without the annotation the container would wrap it).
 */
@ApplicationException(rollback = true)
public class Weigering extends RuntimeException {
    private final transient Reden reden;
    private final transient Map<String, Object> waarden;

    /**
     * @param reden what is refused
     * @param paren name, value, name, value ... filled into the placeholders {@code {name}} of the sentence
     */
    public Weigering(Reden reden, Object... paren) {
        super(reden.name());
        this.reden = reden;
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i + 1 < paren.length; i += 2) {
            map.put(String.valueOf(paren[i]), paren[i + 1]);
        }
        this.waarden = Map.copyOf(map);
    }

    public Reden reden() {
        return reden;
    }

    /** Values by placeholder name; never null, values never null. */
    public Map<String, Object> waarden() {
        return waarden;
    }

    /** Refuses unless the condition holds. */
    public static void eis(boolean voorwaarde, Reden reden, Object... paren) {
        if (!voorwaarde) {
            throw new Weigering(reden, paren);
        }
    }
}
