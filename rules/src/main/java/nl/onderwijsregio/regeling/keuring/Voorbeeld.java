package nl.onderwijsregio.regeling.keuring;

import java.math.BigDecimal;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * A golden case: facts with the verdict that people agreed on.
 *
 * @param naam what it shows
 * @param bron where the case comes from; empty when that is not told
 * @param uitkomst the outcome
 * @param bedrag the amount; empty: not to be determined
 */
public record Voorbeeld(String naam, String bron, Aanvraagfeiten feiten, Uitkomst uitkomst, Optional<BigDecimal> bedrag) { }
