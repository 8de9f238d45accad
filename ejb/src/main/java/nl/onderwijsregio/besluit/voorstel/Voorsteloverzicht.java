package nl.onderwijsregio.besluit.voorstel;

import java.io.Serializable;
import java.util.List;

/**
 * The proposals of a region, last changed first.
 *
 * @param magSchrijven whether the reader may make one
 */
public record Voorsteloverzicht(List<Voorstelregel> regels, boolean magSchrijven) implements Serializable {
    public Voorsteloverzicht {
        regels = List.copyOf(regels);
    }
}
