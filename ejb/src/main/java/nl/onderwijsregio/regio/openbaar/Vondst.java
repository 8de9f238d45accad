package nl.onderwijsregio.regio.openbaar;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a search.
 *
 * @param bedoelt a name that looks like what was typed, when nothing was found
 */
public record Vondst(List<Regiokaart> regios, List<Gemeentevondst> gemeenten, Optional<String> bedoelt) {
    public boolean isLeeg() {
        return regios.isEmpty() && gemeenten.isEmpty();
    }
}
