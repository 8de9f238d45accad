package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Kameroordeel;
import nl.onderwijsregio.besluit.Kameruitslag;
import nl.onderwijsregio.besluit.Telregel;
import nl.onderwijsregio.web.kader.Kamerregelzin;

/** The rule and the result of a chamber in sentences, made from the settings and the numbers, so that they always agree. */
final class Kamerzin {
    private Kamerzin() {}

    /** "Besturen". */
    static String naam(Kamer kamer) {
        return Kamerregelzin.naam(kamer);
    }

    /** Who must be present. */
    static String quorum(Kamerregel regel) {
        return Kamerregelzin.quorum(regel);
    }

    /** When the chamber agrees. */
    static String drempel(Drempel drempel) {
        return Kamerregelzin.drempel(drempel);
    }

    /** What a vote weighs, or that it is secret; empty when every party has one in the open. */
    static String weging(Kamerregel regel) {
        return Kamerregelzin.weging(regel);
    }

    /** When the chamber agrees, and what a vote weighs or that it is secret. */
    static String akkoord(Kamerregel regel) {
        return (drempel(regel.drempel()) + " " + weging(regel)).strip();
    }

    /** Of whom a counted vote is; in a secret chamber nobody knows. */
    static String partij(Telregel stem) {
        return stem.partijNaam() == null ? t("besluit.geheim.partij") : stem.partijNaam();
    }

    /** How the chambers decide together. */
    static String samen(int kamersNodig) {
        return Kamerregelzin.samen(kamersNodig);
    }

    /** "60%" or "2 partijen". */
    static String kort(Kamerregel regel) {
        return t("besluit.kort.quorum." + regel.quorumsoort().name(), "aantal", regel.quorum());
    }

    /** What a party wrote with its vote. */
    static String toelichting(Telregel stem) {
        String reden = stem.toelichting() == null ? "" : stem.toelichting();
        return stem.oplossing() == null ? reden : reden + " " + t("besluit.oplossing.bij", "oplossing", stem.oplossing());
    }

    /** What the chamber says and the sum behind it. */
    static String rekening(Kamerregel regel, Kameruitslag uitslag) {
        if (uitslag.oordeel() == Kameroordeel.TELT_NIET) {
            return t("besluit.rekening.TELT_NIET", "aanwezig", uitslag.aanwezig(), "gerechtigd", uitslag.gerechtigd(),
                    "nodig", uitslag.quorumNodig());
        }
        return t("besluit.rekening." + regel.drempel().name() + (regel.weegt() ? ".gewogen" : ""), "voor", uitslag.gewicht().voor(), "tegen",
                uitslag.gewicht().tegen(), "nodig", uitslag.voorNodig(), "uitgebracht", uitslag.uitgebracht(), "gerechtigd", uitslag.gewicht().gerechtigd())
                + " " + t("besluit.rekening." + uitslag.oordeel().name());
    }
}
