package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Kameroordeel;
import nl.onderwijsregio.besluit.Kameruitslag;

/** The rule and the result of a chamber in sentences, made from the settings and the numbers, so that they always agree. */
final class Kamerzin {
    private Kamerzin() {}

    /** "Besturen". */
    static String naam(Kamer kamer) {
        return t("besluit.kamer." + kamer.name());
    }

    /** Who must be present. */
    static String quorum(Kamerregel regel) {
        return t("besluit.zin.quorum." + regel.quorumsoort().name(), "aantal", regel.quorum());
    }

    /** When the chamber agrees. */
    static String drempel(Drempel drempel) {
        return t("besluit.zin.drempel." + drempel.name());
    }

    /** "60%" or "2 partijen". */
    static String kort(Kamerregel regel) {
        return t("besluit.kort.quorum." + regel.quorumsoort().name(), "aantal", regel.quorum());
    }

    /** What the chamber says and the sum behind it. */
    static String rekening(Kamerregel regel, Kameruitslag uitslag) {
        if (uitslag.oordeel() == Kameroordeel.TELT_NIET) {
            return t("besluit.rekening.TELT_NIET", "aanwezig", uitslag.aanwezig(), "gerechtigd", uitslag.gerechtigd(),
                    "nodig", uitslag.quorumNodig());
        }
        return t("besluit.rekening." + regel.drempel().name(), "voor", uitslag.voor(), "tegen", uitslag.tegen(), "nodig", uitslag.voorNodig(),
                "uitgebracht", uitslag.uitgebracht(), "gerechtigd", uitslag.gerechtigd())
                + " " + t("besluit.rekening." + uitslag.oordeel().name());
    }
}
