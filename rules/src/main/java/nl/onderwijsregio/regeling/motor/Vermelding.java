package nl.onderwijsregio.regeling.motor;

import java.util.Optional;
import nl.onderwijsregio.regeling.Toetsuitslag;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * One finding as a rule left it; in the sentences {@code {name}} still stands.
 *
 * @param toets code of the check
 * @param uitslag what was found
 * @param gevolg the outcome it leads to by itself
 * @param tekst the sentence of the rule
 * @param herstel what would mend it
 */
record Vermelding(String toets, Toetsuitslag uitslag, Optional<Uitkomst> gevolg, String tekst, Optional<String> herstel) { }
