package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The small line under a task: region and party, deadline with its weekday, what happens if nothing is done. */
final class Taakregel {
    private Taakregel() {}

    static String zin(Taak taak) {
        return t(taak.sleutel(), taak.waarden());
    }

    static String waar(Gemachtigde wie) {
        return wie.regioNaam() == null ? wie.partijNaam() : wie.regioNaam() + " · " + wie.partijNaam();
    }

    static String onder(Taak taak, String waar, LocalDate vandaag) {
        String wanneer = taak.termijn() == null ? "" : taak.isTeLaatOp(vandaag) ? t("wacht.termijn-was", "termijn", termijn(taak))
                : t(taak.uur() == null ? "wacht.termijn-tot" : "wacht.termijn-tot-uur", "termijn", termijn(taak));
        String gevolg = taak.gevolg() == null ? "" : t(taak.gevolg(), taak.waarden());
        String ander = taak.wachtOpAnderen() ? t("wacht.op", "wie", taak.wachtOp()) : "";
        return Stream.of(waar, ronde(taak), ander, wanneer, gevolg).filter(deel -> !deel.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The years of another round than the one of 2025. */
    private static String ronde(Taak taak) {
        return taak.werkstuk().regeling().equals(Werkstuk.GEWOON.regeling()) ? "" : taak.werkstuk().regeling().replaceAll("^[^0-9]*", "");
    }

    static String rechts(Taak taak, LocalDate vandaag) {
        return taak.termijn() == null ? "" : Opmaak.nu().over(vandaag, taak.termijn());
    }

    private static String termijn(Taak taak) {
        Opmaak opmaak = Opmaak.nu();
        return taak.uur() == null ? opmaak.termijn(taak.termijn()) : opmaak.termijn(taak.termijn().atTime(taak.uur()));
    }
}
