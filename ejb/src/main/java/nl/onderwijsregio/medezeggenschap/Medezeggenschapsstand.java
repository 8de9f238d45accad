package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.util.List;

/**
 * Whether medezeggenschap is satisfied for a frozen version.
 *
 * @param gevraagd the newest request to each council about the plan
 */
public record Medezeggenschapsstand(List<Voorlegregel> gevraagd) implements Serializable {
    public Medezeggenschapsstand {
        gevraagd = List.copyOf(gevraagd);
    }

    /** Every asked council answered or its term passed, and nobody's consent is missing. */
    public boolean isVoldaan() {
        return blokkades().isEmpty();
    }

    /** Who blocks. */
    public List<Voorlegregel> blokkades() {
        return gevraagd.stream().filter(Voorlegregel::blokkeert).toList();
    }

    /** How many councils answered. */
    public long beantwoord() {
        return gevraagd.stream().filter(r -> r.strekking() != null).count();
    }
}
