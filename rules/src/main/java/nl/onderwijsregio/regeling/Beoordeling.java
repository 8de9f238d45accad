package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The verdict of one version of a regeling on one application: a value that can be stored as a receipt.
 *
 * @param regeling id of the regeling
 * @param versie date of the text that was applied
 * @param tekstHash fingerprint of rules and parameters, {@code sha256:} and 64 hexadecimal digits
 * @param uitkomst the most serious consequence among the findings
 * @param bedrag what the counts give in euros, whatever the other requirements say; empty when not exactly known
 * @param bedragOnder least possible amount; equal to {@code bedrag} when that is known, empty when there is no bound
 * @param bedragBoven greatest possible amount; idem
 * @param bedragPerJaar the amount of one year; empty for a regeling of one year, and when {@code bedrag} is empty
 * @param bevindingen every check of the version, passed ones included, in the order of the articles
 * @param posten every line of the amount, zero lines included
 * @param ontbreekt names of the inputs and parameters that are missing for an exact and complete verdict;
 *        {@code oordeel CODE} when no input or parameter is missing, but a human judgement on that check is
 */
public record Beoordeling(String regeling, LocalDate versie, String tekstHash, Uitkomst uitkomst, Optional<BigDecimal> bedrag,
        Optional<BigDecimal> bedragOnder, Optional<BigDecimal> bedragBoven, Optional<BigDecimal> bedragPerJaar, List<Bevinding> bevindingen,
        List<Post> posten, List<String> ontbreekt) {

    public Beoordeling {
        bevindingen = List.copyOf(bevindingen);
        posten = List.copyOf(posten);
        ontbreekt = List.copyOf(ontbreekt);
    }

    /** The findings with this result, in the order of the articles. */
    public List<Bevinding> bevindingen(Toetsuitslag uitslag) {
        return bevindingen.stream().filter(b -> b.uitkomst() == uitslag).toList();
    }

    /** The finding of this check, if the version has it. */
    public Optional<Bevinding> bevinding(String code) {
        return bevindingen.stream().filter(b -> b.code().equals(code)).findFirst();
    }

    /** The line with this code, if the version has it. */
    public Optional<Post> post(String code) {
        return posten.stream().filter(p -> p.code().equals(code)).findFirst();
    }
}
