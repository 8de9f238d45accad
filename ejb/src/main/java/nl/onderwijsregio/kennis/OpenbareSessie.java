package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A kennissessie as anyone reads it.
 *
 * @param programma without who speaks
 */
public record OpenbareSessie(Sessieregel regel, String omschrijving, Set<Sessiedoelgroep> doelgroepen, List<Programmadeel> programma) implements Serializable {
    public OpenbareSessie {
        doelgroepen = Set.copyOf(doelgroepen);
        programma = List.copyOf(programma);
    }
}
