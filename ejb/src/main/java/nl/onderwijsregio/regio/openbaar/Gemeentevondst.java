package nl.onderwijsregio.regio.openbaar;

import java.io.Serializable;
import java.util.List;

/**
 * A gemeente that was found, with the regions that have it in their composition.
 *
 * @param provincie null when the source does not give it
 */
public record Gemeentevondst(String code, String naam, String provincie, List<Regiokaart> regios) implements Serializable {
    public Gemeentevondst {
        regios = List.copyOf(regios);
    }
}
