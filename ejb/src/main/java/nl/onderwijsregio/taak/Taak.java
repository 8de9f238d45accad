package nl.onderwijsregio.taak;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.partij.Werkstuk;

/**
 * Something that waits, seen from one mandaat.
 *
 * @param sleutel key of the sentence, verb first: {@code taak.<feature>.<wat>}
 * @param waarden values for the sentence
 * @param pad address below {@code /{portaal}/{mandaat}/} where it is done, e.g. {@code besluiten/12/stemmen}
 * @param termijn last day; null when there is none
 * @param uur hour on that day at which it ends; null for the whole day
 * @param gevolg key of the sentence that says what happens when nothing is done; null when nothing does
 * @param wachtOp who has to act, when it is not this mandaat; null when it is
 * @param werkstuk the round and the document it is about
 */
public record Taak(String sleutel, Map<String, Object> waarden, String pad, LocalDate termijn, LocalTime uur, String gevolg,
        String wachtOp, Werkstuk werkstuk) implements Serializable {

    public Taak {
        waarden = Map.copyOf(waarden);
    }

    /** A task of this mandaat without a term. */
    public static Taak van(String sleutel, String pad, Map<String, Object> waarden) {
        return new Taak(sleutel, waarden, pad, null, null, null, null, Werkstuk.GEWOON);
    }

    /** The same task with a term; {@code uur} may be null. */
    public Taak voor(LocalDate dag, LocalTime uur) {
        return new Taak(sleutel, waarden, pad, dag, uur, gevolg, wachtOp, werkstuk);
    }

    /** The same task with the key of what happens if nothing is done. */
    public Taak anders(String gevolg) {
        return new Taak(sleutel, waarden, pad, termijn, uur, gevolg, wachtOp, werkstuk);
    }

    /** The same matter, waiting for somebody else. */
    public Taak wachtend(String wie) {
        return new Taak(sleutel, waarden, pad, termijn, uur, gevolg, wie, werkstuk);
    }

    /** The same task, about another round or document. */
    public Taak bij(Werkstuk ander) {
        return new Taak(sleutel, waarden, pad, termijn, uur, gevolg, wachtOp, ander);
    }

    public Optional<LocalDate> dag() {
        return Optional.ofNullable(termijn);
    }

    public boolean wachtOpAnderen() {
        return wachtOp != null;
    }

    /** Whether its term lies before the day. */
    public boolean isTeLaatOp(LocalDate vandaag) {
        return termijn != null && termijn.isBefore(vandaag);
    }
}
