package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Lijstbestand;

/** The regions in sight as a list for a spreadsheet; days as ISO, so that it sorts them. */
final class Regiosbestand {
    private Regiosbestand() {}

    static Bestand van(List<Regiostand> regios) {
        Lijstbestand bestand = new Lijstbestand().regel(t("re.regio"), t("re.dusiref"), t("re.sector"), t("re.fase"), t("re.penvoerder"), t("re.bevestigd"), t("re.planversie"),
                t("re.aanbevelingen"), t("re.bedrag"), t("re.laatste-gesprek"), t("re.open-afspraken"), t("re.volgend-gesprek"));
        regios.forEach(r -> bestand.regel(r.naam(), r.dusiRef(), Standzin.sectoren(r), t("re.fase." + r.fase()), r.penvoerder(), Standzin.bevestigd(r), r.planVersie(),
                Standzin.aanbevelingen(r), r.bedrag() == null ? "" : r.bedrag().toPlainString(), dag(r.laatsteGesprek()), r.openAfspraken(), dag(r.volgendGesprek())));
        return bestand.als("regios.csv");
    }

    private static String dag(Instant moment) {
        return moment == null ? "" : moment.atZone(Klok.ZONE).toLocalDate().toString();
    }
}
