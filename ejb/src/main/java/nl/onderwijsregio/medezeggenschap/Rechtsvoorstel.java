package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the rules propose for a subject or more: the strongest right, who has it, and what nobody knows. A person confirms it or chooses otherwise.
 *
 * @param sterkste the rule that goes first; null when no rule says anything
 * @param apart rules with an as strong right for another geleding, which needs a request of its own
 * @param gaten subjects of which the right is not established
 */
public record Rechtsvoorstel(Raadsregel sterkste, List<Raadsregel> apart, List<Raadsregel> gaten) implements Serializable {
    private static final Comparator<Raadsregel> STERK = Comparator.comparing(Raadsregel::recht).thenComparing(Raadsregel::eigen);

    public Rechtsvoorstel {
        apart = List.copyOf(apart);
        gaten = List.copyOf(gaten);
    }

    /** Weighs the rules; the later constants of {@link Medezeggenschapsrecht} are stronger, and a rule of the region goes before an equal one of the law. */
    public static Rechtsvoorstel van(Collection<Raadsregel> regels) {
        List<Raadsregel> bekend = regels.stream().filter(r -> !r.isGat()).toList();
        Raadsregel sterkste = bekend.stream().max(STERK).orElse(null);
        List<Raadsregel> apart = bekend.stream().filter(r -> r.recht() == sterkste.recht() && r.geleding() != sterkste.geleding()).toList();
        return new Rechtsvoorstel(sterkste, apart, regels.stream().filter(Raadsregel::isGat).toList());
    }

    /** The right that is proposed; empty when no rule says anything. */
    public Optional<Medezeggenschapsrecht> recht() {
        return Optional.ofNullable(sterkste).map(Raadsregel::recht);
    }
}
