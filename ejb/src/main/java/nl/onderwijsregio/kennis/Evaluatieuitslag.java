package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.onderwijsregio.signaal.Peilingbeeld;

/**
 * What participants thought, in numbers. Seen under the rule of polls: after it closed and with enough answers; otherwise nothing is in it.
 *
 * @param antwoorden how many answered; 0 when that is not seen
 * @param aantallen per question how many gave a 1, a 2 and so on
 * @param teksten what they wrote, in the order of the alphabet
 */
public record Evaluatieuitslag(boolean dicht, boolean zichtbaar, int antwoorden, Map<Evaluatievraag, List<Long>> aantallen, List<String> teksten) implements Serializable {
    public Evaluatieuitslag {
        aantallen = Map.copyOf(aantallen);
        teksten = List.copyOf(teksten);
    }

    static Evaluatieuitslag van(List<Evaluatieopgave> alle, boolean dicht) {
        if (!Peilingbeeld.isZichtbaar(dicht, alle.size())) {
            return new Evaluatieuitslag(dicht, false, 0, Map.of(), List.of());
        }
        Map<Evaluatievraag, List<Long>> aantallen = new EnumMap<>(Evaluatievraag.class);
        for (Evaluatievraag vraag : Evaluatievraag.values()) {
            aantallen.put(vraag, IntStream.rangeClosed(1, Evaluatieopgave.HOOGSTE).mapToObj(c -> alle.stream().filter(e -> e.cijfers().get(vraag) == c).count()).toList());
        }
        return new Evaluatieuitslag(true, true, alle.size(), aantallen, alle.stream().map(Evaluatieopgave::tekst).filter(t -> !t.isEmpty()).sorted().toList());
    }
}
