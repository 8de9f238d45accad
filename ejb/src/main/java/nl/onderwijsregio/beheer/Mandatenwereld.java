package nl.onderwijsregio.beheer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Partijsoort;

/** What the cells of a file of mandates may refer to, read once for the whole file. */
final class Mandatenwereld {
    private final String beheerder;
    private final List<Partijkeuze> partijen;
    private final List<Object[]> regios;
    private final Predicate<String> inRealm;
    private final Map<String, Boolean> personen = new HashMap<>();

    Mandatenwereld(String beheerder, List<Partijkeuze> partijen, List<Object[]> regios, Predicate<String> inRealm) {
        this.beheerder = beheerder;
        this.partijen = partijen;
        this.regios = regios;
        this.inRealm = inRealm;
    }

    String beheerder() {
        return beheerder;
    }

    /** Whether somebody can sign in by that name; asked once per name. */
    boolean kent(String gebruiker) {
        return personen.computeIfAbsent(gebruiker, inRealm::test);
    }

    /** The parties of that kind with that bestuursnummer or exactly that name. */
    List<Partijkeuze> partijen(Partijsoort soort, String woord) {
        return partijen.stream().filter(p -> p.soort() == soort && !woord.isEmpty())
                .filter(p -> woord.equals(p.bestuursnummer()) || woord.equalsIgnoreCase(p.naam())).toList();
    }

    /** The region with that code, of DUS-I or of the RE, or exactly that name. */
    Optional<Regiokeuze> regio(String woord) {
        return regios.stream().filter(r -> Stream.of(r[1], r[2], r[3]).filter(Objects::nonNull).anyMatch(w -> woord.equalsIgnoreCase((String) w)))
                .map(r -> new Regiokeuze((Long) r[0], (String) r[1], false)).findFirst();
    }
}
