package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody decides. The amount is not in it: that is reckoned.
 *
 * @param nietVerlenen codes of the lines that are not granted; only with a partial grant
 * @param motivering the reasons as they stand in the letter, 1 to 8,000 characters
 */
public record Beschikkingopgave(Uitspraak uitspraak, Set<String> nietVerlenen, String motivering) implements Serializable {
    public Beschikkingopgave {
        Objects.requireNonNull(uitspraak, "uitspraak");
        nietVerlenen = new TreeSet<>(uitspraak == Uitspraak.GEDEELTELIJK ? nietVerlenen : Set.of());
        motivering = Objects.requireNonNullElse(motivering, "").strip();
        if (motivering.isEmpty() || motivering.length() > Adviesopgave.LANGSTE_MOTIVERING) {
            throw new IllegalArgumentException("Schrijf waarom u zo beslist, in hoogstens 8.000 tekens.");
        }
    }
}
