package nl.onderwijsregio.regeling;

import java.util.List;
import java.util.Optional;

/**
 * One line of the verdict: a requirement and what became of it.
 *
 * @param code lasting code of the check, for example {@code STUDENTEN}
 * @param uitkomst what the check found
 * @param gevolg the outcome this finding leads to by itself; empty when it stands in nothing's way
 * @param artikel the article, written as {@code 7 lid 10}
 * @param bron address of that article in the text of this version
 * @param tekst Dutch sentence with the numbers filled in
 * @param interpretatie whether the law leaves this open and this product chose a reading
 * @param herstel what would mend it; empty when nothing needs mending
 * @param invoer names of the inputs that were looked at
 */
public record Bevinding(String code, Toetsuitslag uitkomst, Optional<Uitkomst> gevolg, String artikel, String bron, String tekst,
        boolean interpretatie, Optional<String> herstel, List<String> invoer) {

    public Bevinding {
        invoer = List.copyOf(invoer);
    }
}
