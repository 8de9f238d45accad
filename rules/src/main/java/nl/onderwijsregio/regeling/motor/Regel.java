package nl.onderwijsregio.regeling.motor;

import java.util.List;
import java.util.function.Supplier;
import nl.onderwijsregio.regeling.Telling;

/**
 * One line of the amount as a rule left it.
 *
 * @param code code of the line
 * @param tellingen the counts it uses
 * @param parameters the parameters it uses
 * @param bedrag the amount
 * @param formule writes the calculation, only when it is read
 * @param tekst the sentence of the rule, with {@code {name}} still in it
 */
record Regel(String code, List<Telling> tellingen, List<String> parameters, Bandbreedte bedrag, Supplier<String> formule, String tekst) { }
