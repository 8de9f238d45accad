package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Indicatoropgave;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Indicator.Eenheid;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A figure of the labour market in sentences. */
final class Cijferzinnen {
    private Cijferzinnen() {}

    /** Value, number, source with day, method and reason; what is empty left out. */
    static List<String> regels(Indicator indicator, Indicatoropgave o) {
        String n = o.n() == null ? "" : "n = " + Opmaak.nu().getal(o.n());
        String dag = o.peildatum() == null ? "" : t("plan.cijfer.peildatum") + " " + Opmaak.nu().dag(o.peildatum());
        return Stream.of(o.waarde() == null ? n : waarde(indicator, o.waarde()) + (n.isEmpty() ? "" : " (" + n + ")"),
                o.bron().isEmpty() ? dag : t("plan.cijfer.bron") + ": " + o.bron() + (dag.isEmpty() ? "" : " · " + dag),
                o.methode().isEmpty() ? "" : t("plan.cijfer.methode") + ": " + o.methode(),
                o.reden().isEmpty() ? "" : t("plan.cijfer.waarom-niet") + ": " + o.reden()).filter(r -> !r.isEmpty()).toList();
    }

    private static String waarde(Indicator indicator, BigDecimal waarde) {
        String getal = Opmaak.nu().getal(waarde);
        return switch (indicator.eenheid()) {
            case PERCENTAGE -> getal + "%";
            case FTE -> getal + " fte";
            case AANTAL -> getal;
        };
    }

    /** The label of the value, with what it is counted in. */
    static String label(Eenheid eenheid) {
        return t("plan.cijfer.waarde." + eenheid.name());
    }
}
