package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.taal.Kop;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;

/**
 * A rule that is another one in the new version.
 *
 * @param artikel provision of the check or line it belongs to; empty when it has none
 * @param oud its text before; null when the rule is new
 * @param nieuw its text now; null when the rule is gone
 */
public record Regelwijziging(String naam, String artikel, String oud, String nieuw) implements Serializable {

    /** The rules that differ, by name. */
    static List<Regelwijziging> tussen(Regelversie oud, Regelversie nieuw) {
        Map<String, Regel> eerst = opNaam(oud);
        Map<String, Regel> nu = opNaam(nieuw);
        List<Regelwijziging> lijst = new ArrayList<>();
        Stream.concat(eerst.keySet().stream(), nu.keySet().stream()).distinct().sorted().forEach(naam -> {
            String was = eerst.containsKey(naam) ? eerst.get(naam).druk() : null;
            String is = nu.containsKey(naam) ? nu.get(naam).druk() : null;
            if (was == null || !was.equals(is)) {
                lijst.add(new Regelwijziging(naam, is == null ? artikel(oud, eerst.get(naam)) : artikel(nieuw, nu.get(naam)), was, is));
            }
        });
        return lijst;
    }

    private static Map<String, Regel> opNaam(Regelversie versie) {
        return versie.regels().regels().regels().stream().collect(Collectors.toMap(Regel::naam, r -> r, (a, b) -> a, TreeMap::new));
    }

    /** Only the first rule of a check or line names its provision. */
    private static String artikel(Regelversie versie, Regel regel) {
        String code = regel.kop(Kop.TOETS).or(() -> regel.kop(Kop.POST)).orElse("");
        return Stream.concat(versie.regels().toetsen().stream().filter(t -> t.code().equals(code)).map(t -> t.artikel()),
                versie.regels().postsoorten().stream().filter(p -> p.code().equals(code)).map(p -> p.artikel())).findFirst().orElse("");
    }
}
