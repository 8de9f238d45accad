package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;

/** The rule of a chamber in sentences, made from the settings, so that every screen says the same. */
public final class Kamerregelzin {
    private Kamerregelzin() {}

    /** "Besturen". */
    public static String naam(Kamer kamer) {
        return t("besluit.kamer." + kamer.name());
    }

    /** Who must be present. */
    public static String quorum(Kamerregel regel) {
        return t("besluit.zin.quorum." + regel.quorumsoort().name(), "aantal", regel.quorum());
    }

    /** When the chamber agrees. */
    public static String drempel(Drempel drempel) {
        return t("besluit.zin.drempel." + drempel.name());
    }

    /** What a vote weighs, or that it is secret; empty when every party has one in the open. */
    public static String weging(Kamerregel regel) {
        return regel.geheim() ? t("besluit.zin.geheim") : regel.weegt() ? t("besluit.zin.weging." + regel.weegregel().weging().name(), "perStem", regel.weegregel().perStem(),
                "hoogste", regel.weegregel().hoogste()) : "";
    }

    /** The whole rule. */
    public static String alles(Kamerregel regel) {
        return (quorum(regel) + " " + drempel(regel.drempel()) + " " + weging(regel)).strip();
    }

    /** How the chambers decide together. */
    public static String samen(int kamersNodig) {
        return t(kamersNodig == Kamer.values().length ? "besluit.afspraken.hoofdregel" : "besluit.afspraken.hoofdregel.aantal", "nodig", kamersNodig);
    }
}
