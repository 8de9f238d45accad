package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All versions of all regelingen at one moment, and which of them is the beslistekst of each regeling. Immutable: a request reads it once
 * and keeps it, so that nothing changes half-way.
 */
public final class Regelregister {

    private final Map<String, Map<LocalDate, Regelversie>> versies;
    private final Map<String, LocalDate> beslisteksten;

    Regelregister(Collection<Regelversie> alle, Map<String, LocalDate> beslisteksten) {
        Map<String, Map<LocalDate, Regelversie>> map = new TreeMap<>();
        alle.forEach(v -> map.computeIfAbsent(v.regeling(), r -> new TreeMap<>()).put(v.versie(), v));
        versies = Collections.unmodifiableMap(map);
        this.beslisteksten = Map.copyOf(beslisteksten);
        beslisteksten.forEach(this::versie);
    }

    /** The ids of all regelingen. */
    public Collection<String> regelingen() {
        return versies.keySet();
    }

    /** All versions of a regeling, oldest first. Fails with a Dutch message when it is not here. */
    public Collection<Regelversie> versies(String regeling) {
        return Collections.unmodifiableCollection(vanRegeling(regeling).values());
    }

    /** The text on which applications for this regeling are decided. */
    public Regelversie beslistekst(String regeling) {
        vanRegeling(regeling);
        return versie(regeling, beslisteksten.get(regeling));
    }

    /** Exactly this version. Fails with a Dutch message that names the versions that are here. */
    public Regelversie versie(String regeling, LocalDate versie) {
        Map<LocalDate, Regelversie> van = vanRegeling(regeling);
        if (versie == null || !van.containsKey(versie)) {
            throw new OnbruikbareInvoer("versie: van " + regeling + " is er geen tekst van " + versie + ". Er is: "
                    + van.keySet().stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".");
        }
        return van.get(versie);
    }

    /** The version asked for, else the beslistekst. */
    public Regelversie voor(String regeling, Optional<LocalDate> versie) {
        return versie.map(v -> versie(regeling, v)).orElseGet(() -> beslistekst(regeling));
    }

    private Map<LocalDate, Regelversie> vanRegeling(String regeling) {
        Map<LocalDate, Regelversie> van = versies.get(regeling);
        if (van == null) {
            throw new OnbruikbareInvoer("regeling: '" + regeling + "' kennen we hier niet. We kennen: " + String.join(", ", versies.keySet()) + ".");
        }
        return van;
    }
}
