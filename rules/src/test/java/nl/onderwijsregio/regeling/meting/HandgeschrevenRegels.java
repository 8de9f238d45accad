package nl.onderwijsregio.regeling.meting;

import static nl.onderwijsregio.regeling.meting.Handwerk.aanvraag;
import static nl.onderwijsregio.regeling.meting.Handwerk.bijlage;
import static nl.onderwijsregio.regeling.meting.Handwerk.exclusief;
import static nl.onderwijsregio.regeling.meting.Handwerk.minstens;
import static nl.onderwijsregio.regeling.meting.Handwerk.partijen;
import static nl.onderwijsregio.regeling.meting.Handwerk.slot;
import static nl.onderwijsregio.regeling.meting.Handwerk.toeslag;

import java.util.Map;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;

/**
 * The rules of 2025 as plain Java on the same facts, writing the same sentences in the same dossier: the yardstick of {@link RegelMeting}.
 * A test keeps it equal to the rule text.
 */
public final class HandgeschrevenRegels {

    private static final int PO = 15_000;
    private static final int VO = 15_000;
    private static final int MBO = 9_000;
    private static final int STUDENTEN = 150;

    private HandgeschrevenRegels() { }

    public static void uitvoeren(Feiten f, Dossier d) {
        uitvoeren(f, d, STUDENTEN);
    }

    /** With another number of students that is needed; amounts come from the figures of the dossier in any case. */
    static void uitvoeren(Feiten f, Dossier d, int studenten) {
        aanvraag(f, d);
        bijlagen(f, d);
        regio(f, d, studenten);
        omvang(f, d);
        bedrag(f, d);
    }

    private static void bijlagen(Feiten f, Dossier d) {
        Map<String, String> b = f.bijlage();
        bijlage(d, "BIJLAGE_A", b.get("plan"));
        bijlage(d, "BIJLAGE_B", b.get("re-aanbevelingen"));
        bijlage(d, "BIJLAGE_C", b.get("partijenlijst"));
        bijlage(d, "BIJLAGE_D", b.get("gemeenten"));
        bijlage(d, "BIJLAGE_E", b.get("opleidingsscholen"));
        bijlage(d, "BIJLAGE_F", b.get("studentenopgave"));
        bijlage(d, "BIJLAGE_G", b.get("samenwerkingsovereenkomsten"));
        String rapport = b.get("peerreview-rapport");
        if (f.peerReview().equals("ja")) {
            bijlage(d, "BIJLAGE_H", rapport);
        } else if (!rapport.equals("aanwezig")) {
            if (f.peerReview().equals("nee")) {
                d.nietVanToepassing("BIJLAGE_H", "tekst");
            } else {
                d.informatie("BIJLAGE_H", "tekst");
            }
        }
    }

    private static void regio(Feiten f, Dossier d, int studenten) {
        partijen(f, d);
        if (!f.landelijk().equals("geen")) {
            d.nietVanToepassing("AANEENGESLOTEN", "tekst");
        } else if (f.gebied().equals("niet aaneengesloten")) {
            d.onvoldoende("AANEENGESLOTEN", "tekst", "herstel");
        } else if (f.gebied().equals("onbekend")) {
            d.onbekend("AANEENGESLOTEN", "tekst", "herstel");
        }
        exclusief(f, d);
        minstens(d, "STUDENTEN", f.studenten(), studenten);
    }

    private static void omvang(Feiten f, Dossier d) {
        if (f.po().bovengrens() < PO && f.vo().bovengrens() < VO && f.mbo().bovengrens() < MBO) {
            d.onvoldoende("OMVANG", "tekst", "herstel");
        } else if (f.po().ondergrens() < PO && f.vo().ondergrens() < VO && f.mbo().ondergrens() < MBO) {
            d.onbekend("OMVANG", "tekst", "herstel");
        }
        sector(d, "SECTOR_PO", f.po().ondergrens(), f.po().bovengrens(), PO);
        sector(d, "SECTOR_VO", f.vo().ondergrens(), f.vo().bovengrens(), VO);
        sector(d, "SECTOR_MBO", f.mbo().ondergrens(), f.mbo().bovengrens(), MBO);
    }

    private static void sector(Dossier d, String code, int onder, int boven, int grens) {
        if (boven == 0) {
            d.nietVanToepassing(code, "tekst");
        } else if (boven < grens) {
            d.informatie(code, "tekst");
        } else if (onder < grens) {
            d.onbekend(code, "tekst", "herstel");
        }
    }

    private static void bedrag(Feiten f, Dossier d) {
        d.post("A_PO", "po", "perLeerling.po");
        d.post("A_PO_GESPECIALISEERD", "poGespecialiseerd", "perLeerling.po");
        d.post("A_VO", "vo", "perLeerling.vo");
        d.post("A_PRAKTIJKONDERWIJS", "praktijkonderwijs", "perLeerling.vo");
        d.post("A_MBO_BOL", "mboBol", "perLeerling.mboBol");
        d.post("A_MBO_BBL_ENTREE", "mboBblEntree", "perLeerling.mboBblEntree");
        d.post("A_MBO_BBL_OVERIG", "mboBblOverig", "perLeerling.mboBblOverig");
        d.post("B_STUDENTEN", "studenten", "perStudent");
        toeslag(f, d);
        slot(f, d);
    }
}
