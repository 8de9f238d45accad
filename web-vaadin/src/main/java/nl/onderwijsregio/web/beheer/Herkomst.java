package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.gegevens.Leveringregel;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Where the figures of a file come from: what was recognised, source, licence, reference date, who brought it. */
class Herkomst extends Gegevenslijst {
    Herkomst(Leveringregel levering) {
        regel(t("beheer.levering.soort"), levering.soort().omschrijving());
        regel(t("beheer.levering.bron"), levering.bron());
        regel(t("beheer.levering.licentie"), levering.licentie());
        regel(t("beheer.levering.peildatum"), Opmaak.nu().dag(levering.peildatum()));
        regel(t("beheer.levering.door"), levering.door() + ", " + Opmaak.nu().moment(levering.op()));
        regel(t("beheer.levering.vingerafdruk"), Opmaak.vingerafdruk(levering.sha256()));
    }
}
