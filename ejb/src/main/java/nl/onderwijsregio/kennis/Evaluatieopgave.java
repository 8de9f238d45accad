package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a participant thinks of a kennissessie.
 *
 * @param cijfers from 1 to 5, one for each question
 * @param tekst what should be different next time; may be empty
 */
public record Evaluatieopgave(Map<Evaluatievraag, Integer> cijfers, String tekst) implements Serializable {
    public static final int HOOGSTE = 5;
    /** Longest text. */
    public static final int LANGSTE = 500;

    public Evaluatieopgave {
        if (cijfers == null || Stream.of(Evaluatievraag.values()).map(cijfers::get).anyMatch(c -> c == null || c < 1 || c > HOOGSTE)) {
            throw new IllegalArgumentException("Beantwoord elke vraag met een cijfer van 1 tot en met 5.");
        }
        cijfers = Map.copyOf(cijfers);
        tekst = Sessieopgave.mag(tekst, LANGSTE);
    }
}
