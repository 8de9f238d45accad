package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.util.List;

/**
 * The organs of one region, those that meet first.
 *
 * @param magInrichten whether the reader may set up organs
 */
public record Organenbeeld(String regioNaam, List<Orgaanregel> organen, boolean magInrichten) implements Serializable {
    public Organenbeeld {
        organen = List.copyOf(organen);
    }
}
