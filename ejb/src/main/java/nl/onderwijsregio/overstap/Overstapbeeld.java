package nl.onderwijsregio.overstap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.plan.Onderdeelwissel;
import nl.onderwijsregio.regeling.Bevinding;

/**
 * What moving to the text in force would change.
 *
 * @param voor the verdict as it stands, or why there is none
 * @param na the verdict under the text in force
 * @param onderdelen sections of the plan that would be asked, dropped or asked otherwise
 * @param heeftPlan whether a plan moves along
 * @param magBesluiten whether the reader may decide it
 * @param slot why nobody may now; empty when it is open
 * @param gezien what to hand back with the act
 */
public record Overstapbeeld(Oordeel voor, Oordeel na, List<Onderdeelwissel> onderdelen, boolean heeftPlan, boolean magBesluiten, Optional<Reden> slot,
        Overstapkeuze gezien) {

    public Overstapbeeld {
        onderdelen = List.copyOf(onderdelen);
    }

    public LocalDate van() {
        return voor.versie();
    }

    public LocalDate naar() {
        return na.versie();
    }

    /** A requirement that one text finds otherwise than the other, or that only one of them has. */
    public record Bevindingwissel(Optional<Bevinding> voor, Optional<Bevinding> na) implements Serializable {
        private Bevinding een() {
            return na.or(() -> voor).orElseThrow();
        }

        public String artikel() {
            return een().artikel();
        }
    }

    /** The requirements that come out otherwise; none when there is nothing to compare with. */
    public List<Bevindingwissel> bevindingen() {
        return !voor.isErEen() ? List.of() : java.util.stream.Stream.concat(voor.bevindingen().stream(), na.bevindingen().stream()).map(Bevinding::code).distinct()
                .map(code -> new Bevindingwissel(voor.bevinding(code), na.bevinding(code)))
                .filter(w -> !w.voor().map(Bevinding::uitkomst).equals(w.na().map(Bevinding::uitkomst))).toList();
    }
}
