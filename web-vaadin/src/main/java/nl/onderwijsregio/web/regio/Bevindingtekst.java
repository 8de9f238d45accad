package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.LocalDate;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regio.toets.Dubbel;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.web.kader.BevindingRegel;

/** A finding as a line: sentence, article, reading of the law, what would mend it, and names where the rule knows codes only. */
final class Bevindingtekst {
    private Bevindingtekst() {}

    static BevindingRegel regel(Bevinding bevinding, Regiobeeld beeld) {
        Bevindinggroep groep = Bevindinggroep.van(bevinding);
        BevindingRegel regel = new BevindingRegel(groep.oordeel(), zin(bevinding)).artikel(bevinding.artikel(), bevinding.bron());
        if (bevinding.interpretatie()) {
            regel.zoLezenWij();
        }
        if (groep.isOpen()) {
            bevinding.herstel().ifPresent(regel::herstel);
        }
        if (bevinding.code().equals("EXCLUSIEF")) {
            beeld.feiten().dubbel().forEach(d -> regel.herstel(dubbel(d)));
        }
        return regel;
    }

    /** With names below it, the sentence with codes is not needed. */
    private static String zin(Bevinding bevinding) {
        return bevinding.code().equals("EXCLUSIEF") && Bevindinggroep.van(bevinding) == Bevindinggroep.LET_OP
                && bevinding.gevolg().isPresent() ? t("regio.dubbel.regel") : bevinding.tekst();
    }

    /** "De Kade (99ZZ02) staat ook in Rijnmond-Oost sinds 3 oktober 2024." */
    static String dubbel(Dubbel d) {
        LocalDate sinds = LocalDate.ofInstant(d.sinds(), Klok.ZONE);
        String zin = t(d.mbo() ? "regio.dubbel.mbo" : "regio.dubbel.vestiging", "naam", d.naam(), "code", d.code(), "regio", d.regio(), "sinds", sinds);
        if (d.groen()) {
            return zin + " " + t("regio.dubbel.groen");
        }
        return d.penvoerder() == null ? zin : zin + " " + t("regio.dubbel.penvoerder", "partij", d.penvoerder());
    }
}
