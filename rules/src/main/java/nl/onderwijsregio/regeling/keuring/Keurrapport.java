package nl.onderwijsregio.regeling.keuring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.taal.Regelfout;

/**
 * The report of a check of a version.
 *
 * @param versie the version; empty when anything is wrong
 * @param regels every rule that was recognised, in the order of the text
 * @param algemeen faults that belong to no rule
 */
public record Keurrapport(Optional<Regelversie> versie, List<Regelverslag> regels, List<Regelfout> algemeen) {

    public Keurrapport {
        regels = List.copyOf(regels);
        algemeen = List.copyOf(algemeen);
    }

    /** Whether nothing is wrong. */
    public boolean isGoed() {
        return versie.isPresent();
    }

    /** Everything that is wrong. */
    public List<Regelfout> fouten() {
        return Stream.concat(algemeen.stream(), regels.stream().flatMap(r -> r.fouten().stream())).toList();
    }

    /**
     * What was found about one rule.
     *
     * @param naam its name
     * @param regel the line on which it begins
     */
    public record Regelverslag(String naam, int regel, List<Regelfout> fouten) {

        public Regelverslag {
            fouten = List.copyOf(fouten);
        }
    }
}
