package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.LocalDate;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regio.toets.Telstand;
import nl.onderwijsregio.web.tekst.Opmaak;

/** How counts are written: exact, as a range, or unknown; never 0 for unknown. */
final class Aantaltekst {
    private Aantaltekst() {}

    /** "6.412", "11.982 t/m 12.014", "minstens 900". */
    static String van(Aantal aantal) {
        Opmaak opmaak = Opmaak.nu();
        if (!aantal.isBegrensd()) {
            return aantal.ondergrens() == 0 ? t("regio.aantal.onbekend") : t("regio.aantal.minstens", "aantal", aantal.ondergrens());
        }
        return opmaak.bereik(aantal.ondergrens(), aantal.bovengrens());
    }

    /** "210", "minder dan 5", "onbekend", "512 (opgave)". */
    static String van(Telstand stand) {
        if (stand.isOnbekend()) {
            return t("regio.aantal.onbekend");
        }
        if (stand.isVerborgen()) {
            return t("regio.aantal.verborgen", "van", stand.ondergrens(), "tot", stand.bovengrens());
        }
        String getal = Opmaak.nu().getal(stand.ondergrens());
        return stand.isOpgave() ? t("regio.aantal.opgave", "aantal", getal) : getal;
    }

    /** "DUO ..., 1 oktober 2022" and, when the law asks for another day, "benadering van de teldatum 1 februari 2023". */
    static String bron(Telstand stand, LocalDate teldatum) {
        if (stand.bron() == null) {
            return t("regio.bron.geen");
        }
        if (stand.isOpgave()) {
            return t("regio.bron.opgave", "bron", stand.bron(), "wie", stand.persoon());
        }
        String bron = stand.peildatum() == null ? stand.bron() : t("regio.bron.bestand", "bron", stand.bron(), "datum", stand.peildatum());
        return stand.peildatum() == null || stand.peildatum().equals(teldatum) ? bron
                : bron + ". " + t("regio.bron.benadering", "datum", teldatum);
    }
}
