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
 * @param herstel what would mend it; blank when nothing needs mending
 * @param gat the parameter whose value is missing; blank when none is
 */
record Vermelding(String toets, Toetsuitslag uitslag, Optional<Uitkomst> gevolg, String tekst, String herstel,
        String gat) { }
