package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Toetsuitslag;

/** What the findings come to, without what only a real application brings. */
enum Oordeel {
    NIET, ONBEKEND, WEL;

    static Oordeel van(Beoordeling b) {
        if (Bevindinggroep.heeft(b, Toetsuitslag.NIET_VOLDAAN, Bevindinggroep.VOLDOET_NIET)) {
            return NIET;
        }
        return Bevindinggroep.heeft(b, Toetsuitslag.ONBEKEND, Bevindinggroep.WETEN_WE_NIET) ? ONBEKEND : WEL;
    }

    String zin() {
        return t("rekenen.oordeel." + name());
    }
}
