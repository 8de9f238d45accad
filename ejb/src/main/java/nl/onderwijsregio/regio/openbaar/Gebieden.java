package nl.onderwijsregio.regio.openbaar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.regio.openbaar.RegiokaartQuery.Gemeente;
import nl.onderwijsregio.regio.openbaar.RegiokaartQuery.Plaats;

/** Which gemeenten each region has, by its composition for one round: never gemeenten of two rounds together. */
final class Gebieden {
    private final Map<Gemeente, List<Plaats>> plaatsen;
    private final Map<String, String> rondes = new HashMap<>();

    Gebieden(Map<Gemeente, List<Plaats>> plaatsen, Rondekeuze keuze) {
        this.plaatsen = plaatsen;
        Map<String, Set<String>> perRegio = plaatsen.values().stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(Plaats::sleutel, Collectors.mapping(Plaats::regeling, Collectors.toCollection(TreeSet::new))));
        perRegio.forEach((sleutel, regelingen) -> keuze.van(regelingen).ifPresent(r -> rondes.put(sleutel, r)));
    }

    /** The round of that region; null when it composed nothing. */
    String ronde(String sleutel) {
        return rondes.get(sleutel);
    }

    /** The regions that have the gemeente in that round of theirs. */
    List<String> regios(Gemeente gemeente) {
        return plaatsen.getOrDefault(gemeente, List.of()).stream().filter(p -> p.regeling().equals(rondes.get(p.sleutel()))).map(Plaats::sleutel).toList();
    }

    Set<Gemeente> gemeenten() {
        return plaatsen.keySet();
    }

    /** The gemeenten of that region, by name. */
    List<Gemeente> van(String sleutel) {
        return plaatsen.keySet().stream().filter(g -> regios(g).contains(sleutel)).toList();
    }
}
