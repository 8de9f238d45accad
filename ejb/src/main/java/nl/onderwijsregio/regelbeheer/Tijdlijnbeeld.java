package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A regeling through time.
 *
 * @param geldt date of the text on which is decided today
 * @param versies all versions, newest text first
 * @param stappen what was decided about the new ones, newest first
 */
public record Tijdlijnbeeld(String regeling, String naam, LocalDate geldt, List<Tijdlijnversie> versies, List<Tijdlijnstap> stappen) implements Serializable {
    /** The steps that matter outside the workshop of one version. */
    static final Set<Regelstapsoort> OPENBAAR = Set.of(Regelstapsoort.BEGONNEN, Regelstapsoort.AANGEBODEN, Regelstapsoort.GOEDGEKEURD, Regelstapsoort.AFGEWEZEN,
            Regelstapsoort.INGETROKKEN, Regelstapsoort.TERUGGEDRAAID);

    public Tijdlijnbeeld {
        versies = List.copyOf(versies);
        stappen = stappen.stream().sorted(Comparator.comparing((Tijdlijnstap s) -> s.stap().moment()).thenComparing(s -> s.stap().id()).reversed()).toList();
    }
}
