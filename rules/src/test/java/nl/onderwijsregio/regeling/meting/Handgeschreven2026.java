package nl.onderwijsregio.regeling.meting;

import static nl.onderwijsregio.regeling.meting.Handwerk.bijlage;

import java.util.Map;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;

/** The rules of 2026-2029 as plain Java: a yardstick, see {@link HandgeschrevenRegels}. */
final class Handgeschreven2026 {

    private static final int PO = 15_000;
    private static final int VO = 15_000;
    private static final int MBO = 9_000;

    private Handgeschreven2026() { }

    static void uitvoeren(Feiten f, Dossier d) {
        Handwerk.aanvraag(f, d);
        if (f.regio().equals("niet genoemd")) {
            d.onvoldoende("REGIO", "tekst", "herstel");
        } else if (f.regio().equals("onbekend")) {
            d.onbekend("REGIO", "tekst", "herstel");
        }
        bijlagen(f.bijlage(), d);
        Handwerk.partijen(f, d);
        if (f.gewijzigd().equals("ja")) {
            gewijzigd(f, d);
        } else {
            d.nietVanToepassing("AANEENGESLOTEN", "tekst");
            d.nietVanToepassing("OMVANG", "tekst");
            d.nietVanToepassing("STUDENTEN", "tekst");
        }
        Handwerk.exclusief(f, d);
        posten(f, d);
        Handwerk.bedrag(f, d);
        d.informatie("TERMIJNEN", "tekst");
    }

    private static void bijlagen(Map<String, String> b, Dossier d) {
        bijlage(d, "BIJLAGE_A", b.get("activiteitenplan"));
        bijlage(d, "BIJLAGE_B", b.get("partijenlijst"));
        bijlage(d, "BIJLAGE_C", b.get("gemeenten"));
        bijlage(d, "BIJLAGE_D", b.get("studentenopgave"));
        bijlage(d, "BIJLAGE_E", b.get("samenwerkingsovereenkomst"));
        bijlage(d, "BIJLAGE_F", b.get("begroting"));
    }

    private static void gewijzigd(Feiten f, Dossier d) {
        if (!f.landelijk().equals("geen")) {
            d.nietVanToepassing("AANEENGESLOTEN", "tekst");
        } else if (f.gebied().equals("niet aaneengesloten")) {
            d.onvoldoende("AANEENGESLOTEN", "tekst", "herstel");
        } else if (f.gebied().equals("onbekend")) {
            d.onbekend("AANEENGESLOTEN", "tekst", "herstel");
        }
        if (f.po().bovengrens() < PO && f.vo().bovengrens() < VO && f.mbo().bovengrens() < MBO) {
            d.onvoldoende("OMVANG", "tekst", "herstel");
        } else if (f.po().ondergrens() < PO && f.vo().ondergrens() < VO && f.mbo().ondergrens() < MBO) {
            d.onbekend("OMVANG", "tekst", "herstel");
        }
        d.onbekend("STUDENTEN", "tekst", "herstel");
    }

    private static void posten(Feiten f, Dossier d) {
        d.post("A_PO", "po", "perLeerling.po");
        d.post("A_PO_GESPECIALISEERD", "poGespecialiseerd", "perLeerling.gespecialiseerd");
        d.post("A_VO", "vo", "perLeerling.vo");
        d.post("A_PRAKTIJKONDERWIJS", "praktijkonderwijs", "perLeerling.gespecialiseerd");
        d.post("A_MBO_BOL", "mboBol", "perLeerling.mboBol");
        d.post("A_MBO_BBL_ENTREE", "mboBblEntree", "perLeerling.mboBblEntree");
        d.post("A_VAVO", "vavo", "perLeerling.vavo");
        d.post("A_MBO_BBL_OVERIG", "mboBblOverig", "perLeerling.mboBblOverig");
        d.post("B_STUDENTEN", "studenten", "perStudent");
        Handwerk.toeslag(f, d);
        naarRegio(d, f.g5(), "TOESLAG_GROTE_STAD", "g5.{regio}");
        naarRegio(d, f.dunbevolkt(), "TOESLAG_DUNBEVOLKT", "dunbevolkt.{regio}");
        Handwerk.groen(f, d);
        d.maal("JAREN", "A_, B_, GROEN_", "jaren", "tekst");
        d.maal("JAREN_TOESLAGEN", "TOESLAG_", "jaren", "tekst");
    }

    private static void naarRegio(Dossier d, String genoemd, String code, String parameter) {
        if (genoemd.equals("ja")) {
            d.bedrag(code, parameter, "tekst");
        } else {
            d.nul(code, "tekst");
        }
    }
}
