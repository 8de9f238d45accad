package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.regio.toets.Deelnamegraad;

/** Which part of the area takes part, in words. */
public final class Deelnamezin {
    private Deelnamezin() {}

    /** One or two sentences. */
    public static String van(Deelnamegraad graad) {
        String opleiders = t("kader.deelname.opleiders", "aantal", graad.opleiders());
        return graad.besturenInGebied() == 0 ? opleiders
                : t("kader.deelname.besturen", "besturen", graad.besturen(), "aantal", graad.besturenInGebied(), "procent", graad.procent()) + " " + opleiders;
    }
}
