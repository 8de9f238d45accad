package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * A bevoegd gezag.
 *
 * @param nummer five digits
 * @param naam null when no source gives it
 * @param vestigingenPo vestigingen that still exist; vestigingenVo likewise
 */
public record Bestuurregel(String nummer, String naam, int vestigingenPo, int vestigingenVo) implements Serializable {
    /** Name for a screen: the number when the name is not known. */
    public String weergave() {
        return naam == null ? "Bestuur " + nummer : naam;
    }
}
