package nl.onderwijsregio.aanvraag;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * Who signed and who did not, for the present content of the plan.
 *
 * @param versie number of the version to sign; 0 when the present content was not frozen
 * @param vingerafdruk of that version; null when the present content was not frozen
 * @param regels obligatory ones first, then by name
 */
public record Tekenstand(int versie, Vingerafdruk vingerafdruk, List<Tekenregel> regels) implements Serializable {
    public Tekenstand {
        regels = List.copyOf(regels);
    }

    /** Whether there is something to sign. */
    public boolean isTekenbaar() {
        return versie > 0;
    }

    public List<Tekenregel> verplicht() {
        return regels.stream().filter(Tekenregel::verplicht).toList();
    }

    public List<Tekenregel> vrijwillig() {
        return regels.stream().filter(r -> !r.verplicht()).toList();
    }

    /** The obligatory ones that are not there yet. */
    public List<Tekenregel> ontbreekt() {
        return verplicht().stream().filter(r -> !r.isGetekend()).toList();
    }

    /** The ones whose decision was for a content of the plan that it has no more. */
    public List<Tekenregel> opnieuw() {
        return regels.stream().filter(r -> r.woord() == Tekenwoord.OPNIEUW_NODIG).toList();
    }

    /** The line of one party. */
    public Optional<Tekenregel> van(long partij) {
        return regels.stream().filter(r -> r.partijId() == partij).findFirst();
    }
}
