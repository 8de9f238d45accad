package nl.onderwijsregio.regeling.meting;

import static nl.onderwijsregio.regeling.meting.Handwerk.bijlage;

import java.util.Map;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;

/** The rules for an onderwijsregio in 2024 as plain Java: a yardstick, see {@link HandgeschrevenRegels}. */
final class Handgeschreven2024 {

    private static final int STUDENTEN = 150;
    private static final int MBO_KLEIN = 15_000;

    private Handgeschreven2024() { }

    static void uitvoeren(Feiten f, Dossier d) {
        spoor(f, d);
        Handwerk.aanvraag(f, d);
        bijlagen(f.bijlage(), d);
        Handwerk.partijen(f, d);
        Handwerk.exclusief(f, d);
        studenten(f, d);
        d.staffel("A_PO", "po", "staffel.po", "tekst");
        d.staffel("A_VO", "vo", "staffel.vo", "tekst");
        mbo(f, d);
        d.post("D_STUDENTEN", "studenten", "perStudent");
        aspirant(f, d);
        if (f.invalpool().equals("ja")) {
            d.bedrag("E_INVALPOOL", "invalpool", "tekst");
        } else {
            d.nul("E_INVALPOOL", "tekst");
        }
        Handwerk.toeslag(f, d);
        Handwerk.slot(f, d);
    }

    private static void spoor(Feiten f, Dossier d) {
        if (!f.rapSector().equals("geen") || f.school().equals("opleidingsschool")) {
            d.onvoldoende("SPOOR", "tekst", "herstel");
        }
    }

    private static void bijlagen(Map<String, String> b, Dossier d) {
        bijlage(d, "BIJLAGE_A", b.get("plan"));
        bijlage(d, "BIJLAGE_B", b.get("partijenlijst"));
        bijlage(d, "BIJLAGE_C", b.get("gemeenten"));
        bijlage(d, "BIJLAGE_D", b.get("opleidingsscholen"));
        bijlage(d, "BIJLAGE_E", b.get("studentenopgave"));
    }

    private static void studenten(Feiten f, Dossier d) {
        if (f.studenten().bovengrens() < STUDENTEN && !f.school().equals("aspirant 2022")) {
            d.onvoldoende("STUDENTEN", "tekst", "herstel");
        } else if (f.studenten().ondergrens() < STUDENTEN) {
            d.onbekend("STUDENTEN", "tekst", "herstel");
        }
    }

    private static void mbo(Feiten f, Dossier d) {
        Aantal mbo = f.mbo();
        Aantal sectoren = f.sectorenOpDrempel();
        if (mbo.bovengrens() == 0) {
            d.nul("A_MBO", "tekst");
        } else if (mbo.ondergrens() >= MBO_KLEIN || sectoren.bovengrens() < 2) {
            d.staffel("A_MBO", "mbo", "staffel.mbo", "tekst");
        } else if (mbo.ondergrens() > 0 && mbo.bovengrens() < MBO_KLEIN && sectoren.ondergrens() >= 2) {
            d.bedrag("A_MBO", "mboKlein", "tekst");
        } else {
            d.onbekendBedrag("A_MBO", "tekst");
        }
    }

    private static void aspirant(Feiten f, Dossier d) {
        if (f.school().equals("aspirant 2022")) {
            d.post("D_ASPIRANT", "opleidingsschool.studenten", "perStudent");
            d.maal("D_ASPIRANT_DEEL", "D_ASPIRANT", "aspirant2022Deel", "tekst");
        }
    }
}
