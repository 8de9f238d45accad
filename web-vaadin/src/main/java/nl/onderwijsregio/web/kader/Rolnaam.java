package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.Set;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;

/** In which capacity someone acts, in words: projectleider, penvoerder, bestuurder, opleider ... */
public final class Rolnaam {
    private Rolnaam() {}

    /** The capacity of who acts. */
    public static String van(Gemachtigde wie) {
        return van(wie.portaal(), wie.functies());
    }

    /** The capacity of a mandaat. */
    public static String van(Mandaatregel mandaat) {
        return van(mandaat.portaal(), mandaat.functies());
    }

    private static String van(Portaal portaal, Set<Functie> functies) {
        if (functies.contains(Functie.PROJECTLEIDER)) {
            return t("rol.PROJECTLEIDER");
        }
        return functies.contains(Functie.PENVOERDER) ? t("rol.PENVOERDER") : t("rol." + portaal.name());
    }

    /** What the mandaat allows: "mag stemmen en tekenen", or "mag lezen en reageren". */
    public static String mag(Mandaatregel mandaat) {
        boolean stemmen = mandaat.functies().contains(Functie.STEMMEN);
        boolean tekenen = mandaat.functies().contains(Functie.ONDERTEKENEN);
        String sleutel = stemmen && tekenen ? "stemmen-tekenen" : stemmen ? "stemmen" : tekenen ? "tekenen" : "lezen";
        return t("rol.mag." + sleutel);
    }
}
