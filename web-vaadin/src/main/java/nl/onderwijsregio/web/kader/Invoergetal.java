package nl.onderwijsregio.web.kader;

import java.math.BigDecimal;
import nl.onderwijsregio.web.tekst.Opmaak;
import nl.onderwijsregio.web.tekst.Taal;

/** The one form in which a field is filled: the one it is read in, whatever the language of the page. */
public final class Invoergetal {
    private Invoergetal() {}

    /** 1.250 or 8,1; empty for null. */
    public static String tekst(BigDecimal waarde) {
        return waarde == null ? "" : Opmaak.in(Taal.NL).getal(waarde);
    }
}
