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

    /** Who blocks. */
    public List<Voorlegregel> blokkades() {
        return gevraagd.stream().filter(Voorlegregel::blokkeert).toList();
    }

    /** How many councils answered. */
    public long beantwoord() {
        return gevraagd.stream().filter(r -> r.strekking() != null).count();
    }
}
