package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Vestigingsfeit;

/** Says what is missing for an exact amount, by name. */
final class Onbekend {
    private static final int NAMEN = 3;

    private Onbekend() {}

    /** In sentences. */
    static String zin(Regiobeeld beeld) {
        return String.join(" ", zinnen(beeld.feiten(), NAMEN));
    }

    /** One sentence per thing that is missing. @param namen how many names are written out */
    static List<String> zinnen(Regiofeiten feiten, int namen) {
        List<String> zinnen = new ArrayList<>();
        if (!feiten.zonderTelling().isEmpty()) {
            zinnen.add(t("regio.onbekend.telling", "aantal", feiten.zonderTelling().size(), "namen", namen(feiten.zonderTelling(), namen)));
        }
        if (!feiten.verborgen().isEmpty()) {
            zinnen.add(t("regio.onbekend.verborgen", "aantal", feiten.verborgen().size(), "namen", namen(feiten.verborgen(), namen)));
        }
        if (feiten.opgave(Opgavesoort.STUDENTEN, "").isEmpty() || feiten.opgave(Opgavesoort.ZIJINSTROMERS, "").isEmpty()) {
            zinnen.add(t("regio.onbekend.studenten"));
        }
        List<String> mbo = feiten.mboBesturen().stream().filter(d -> List.of(Opgavesoort.MBO_BOL, Opgavesoort.MBO_BBL_ENTREE,
                Opgavesoort.MBO_BBL_OVERIG).stream().anyMatch(s -> feiten.opgave(s, d.bestuursnummer()).isEmpty())).map(d -> d.naam()).toList();
        if (!mbo.isEmpty()) {
            zinnen.add(t("regio.onbekend.mbo", "namen", RegioPagina.opsomming(mbo, namen)));
        }
        return zinnen.isEmpty() ? List.of(t("regio.onbekend.anders")) : zinnen;
    }

    private static String namen(List<Vestigingsfeit> vestigingen, int hoogstens) {
        return RegioPagina.opsomming(vestigingen.stream().map(v -> v.naam() + " (" + v.code() + ")").toList(), hoogstens);
    }
}
