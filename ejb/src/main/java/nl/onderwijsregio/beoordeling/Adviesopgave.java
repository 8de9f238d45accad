package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two assessors write together: a judgement per criterium and their advice. Parts may be missing while they write.
 *
 * @param uitspraak what they advise; null when they did not choose yet
 * @param nietVerlenen codes of the lines of the amount that they advise not to grant; only with a partial grant
 * @param motivering why, at most 8,000 characters
 * @param gaten what they could not find out, at most 4,000 characters
 */
public record Adviesopgave(Oordeelopgave oordeel, Uitspraak uitspraak, Set<String> nietVerlenen, String motivering, String gaten) implements Serializable {
    static final int LANGSTE_MOTIVERING = 8_000;
    private static final int LANGSTE_GATEN = 4_000;

    public Adviesopgave {
        Objects.requireNonNull(oordeel, "oordeel");
        nietVerlenen = new TreeSet<>(uitspraak == Uitspraak.GEDEELTELIJK ? nietVerlenen : Set.of());
        motivering = Objects.requireNonNullElse(motivering, "").strip();
        gaten = Objects.requireNonNullElse(gaten, "").strip();
        if (motivering.length() > LANGSTE_MOTIVERING || gaten.length() > LANGSTE_GATEN) {
            throw new IllegalArgumentException("Schrijf de motivering in hoogstens 8.000 tekens en wat u niet weet in hoogstens 4.000.");
        }
    }
}
