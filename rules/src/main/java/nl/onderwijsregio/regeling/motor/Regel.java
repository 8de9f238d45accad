package nl.onderwijsregio.regeling.motor;

import java.util.List;
import java.util.function.Supplier;

/**
 * One line of the amount as a rule left it.
 *
 * @param code code of the line
 * @param invoer names of the counts in its formula; the head of its rule may name more
 * @param parameters the parameters it uses
 * @param bedrag the amount
 * @param formule writes the calculation, only when it is read
 * @param tekst the sentence of the rule, with {@code {name}} still in it
 */
record Regel(String code, List<String> invoer, List<String> parameters, Bandbreedte bedrag, Supplier<String> formule, String tekst) { }
