package nl.onderwijsregio.besluit;

import java.io.Serializable;
import nl.onderwijsregio.regeling.register.Registerketen;

/**
 * Where the register of a region stands.
 *
 * @param aantal number of entries
 * @param kop fingerprint of the last one, 64 hex digits; zeros when there is none
 */
public record Registerstand(int aantal, String kop) implements Serializable {
    static final Registerstand LEEG = new Registerstand(0, Registerketen.BEGIN);
}
