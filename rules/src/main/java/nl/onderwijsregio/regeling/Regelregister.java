package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All versions of all regelingen at one moment, and which of them is the beslistekst of each regeling on which day. Immutable: a request
 * reads it once and keeps it, so that nothing changes half-way.
 */
public final class Regelregister {

    private final Map<String, Map<LocalDate, Regelversie>> versies;
    private final Map<String, LocalDate> beslisteksten;
    private final List<Activering> activeringen;

    Regelregister(Collection<Regelversie> alle, Map<String, LocalDate> beslisteksten) {
        this(alle, beslisteksten, List.of());
    }

    private Regelregister(Collection<Regelversie> alle, Map<String, LocalDate> beslisteksten, List<Activering> activeringen) {
        Map<String, Map<LocalDate, Regelversie>> map = new TreeMap<>();
        for (Regelversie v : alle) {
            if (map.computeIfAbsent(v.regeling(), r -> new TreeMap<>()).put(v.versie(), v) != null) {
                throw new IllegalArgumentException("Van " + v.regeling() + " is de tekst van " + v.versie() + " er twee keer");
            }
        }
        versies = Collections.unmodifiableMap(map);
        this.beslisteksten = Map.copyOf(beslisteksten);
        this.activeringen = List.copyOf(activeringen);
        beslisteksten.forEach(this::versie);
        activeringen.forEach(a -> versie(a.regeling(), a.versie()));
    }

    /**
     * This register with more versions, and with these activations instead of its own. A version that is here already cannot be replaced.
     *
     * @param activeringen in the order in which they were made: of two from the same day the last holds
     */
    public Regelregister met(Collection<Regelversie> erbij, List<Activering> activeringen) {
        List<Regelversie> alle = new java.util.ArrayList<>(erbij);
        versies.values().forEach(van -> alle.addAll(van.values()));
        return new Regelregister(alle, beslisteksten, activeringen);
    }

    /** The ids of all regelingen. */
    public Collection<String> regelingen() {
        return versies.keySet();
    }

    /** All versions of a regeling, oldest first. Fails with a Dutch message when it is not here. */
    public Collection<Regelversie> versies(String regeling) {
        return Collections.unmodifiableCollection(vanRegeling(regeling).values());
    }

    /** The text on which applications for this regeling are decided on that day: the newest activated by then, else the one that came along. */
    public Regelversie beslistekst(String regeling, LocalDate op) {
        vanRegeling(regeling);
        return versie(regeling, activering(regeling, op).map(Activering::versie).orElse(beslisteksten.get(regeling)));
    }

    /** The activation that holds on that day; empty when the text that came along does. */
    public Optional<Activering> activering(String regeling, LocalDate op) {
        return activeringen.stream().filter(a -> a.regeling().equals(regeling) && !a.vanaf().isAfter(op))
                .reduce((eerder, later) -> later.vanaf().isBefore(eerder.vanaf()) ? eerder : later);
    }

    /** The activations of all regelingen, those of a later day included, in the order in which they were made. */
    public List<Activering> activeringen() {
        return activeringen;
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

    /** The version asked for, else the beslistekst on that day. */
    public Regelversie voor(String regeling, Optional<LocalDate> versie, LocalDate op) {
        return versie.map(v -> versie(regeling, v)).orElseGet(() -> beslistekst(regeling, op));
    }

    private Map<LocalDate, Regelversie> vanRegeling(String regeling) {
        Map<LocalDate, Regelversie> van = versies.get(regeling);
        if (van == null) {
            throw new OnbruikbareInvoer("regeling: '" + regeling + "' kennen we hier niet. We kennen: " + String.join(", ", versies.keySet()) + ".");
        }
        return van;
    }
}
