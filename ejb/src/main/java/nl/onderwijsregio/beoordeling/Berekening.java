package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an application is granted, reckoned by the rules over all applications of the round.
 *
 * @param bedrag null when it cannot be determined
 * @param gevraagd what the counts give before the ceiling is shared out; null when that is not known
 * @param plafond null when the text does not name one
 * @param factor what remains of the lines that share in the cut; null when not known
 * @param posten the lines that take part
 * @param ontbreekt what is missing to determine the amount, in words
 */
public record Berekening(BigDecimal bedrag, BigDecimal gevraagd, BigDecimal plafond, BigDecimal factor, List<Bedragpost> posten, List<String> ontbreekt) implements Serializable {
    public Berekening {
        posten = List.copyOf(posten);
        ontbreekt = List.copyOf(ontbreekt);
    }

    static Berekening zonderBedrag(List<Bedragpost> posten, List<String> ontbreekt) {
        return new Berekening(null, null, null, null, posten, ontbreekt);
    }

    /** The amount when there is something to grant. */
    public Optional<BigDecimal> teVerlenen() {
        return Optional.ofNullable(bedrag).filter(b -> b.signum() > 0);
    }

    /** Why there is nothing to grant, in words. */
    String waarom() {
        return ontbreekt.isEmpty() ? "een bedrag boven nul: volgens de regels voldoet de aanvraag niet" : String.join(", ", ontbreekt);
    }

    /** Whether the ceiling made it less. */
    public boolean isVerlaagd() {
        return factor != null && factor.compareTo(BigDecimal.ONE) < 0;
    }
}
