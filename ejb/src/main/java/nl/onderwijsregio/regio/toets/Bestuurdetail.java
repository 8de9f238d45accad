package nl.onderwijsregio.regio.toets;

import java.util.List;
import java.util.Set;

/**
 * All vestigingen of one bestuur.
 *
 * @param gekozen codes of those that take part
 * @param dubbel where vestigingen of this bestuur also stand
 */
public record Bestuurdetail(String bestuursnummer, List<Vestigingsfeit> vestigingen, Set<String> gekozen, List<Dubbel> dubbel) {}
