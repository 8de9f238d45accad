package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The value of a figure as people read it. */
final class Parameterwaarde {
    private static final String STREEP = "–";

    private Parameterwaarde() {}

    /** In its own unit; a gap when it is not known. */
    static String van(Parameter p) {
        return p.waarde().map(w -> switch (p.eenheid()) {
            case "euro" -> Opmaak.nu().tarief(new BigDecimal(w));
            case "datum" -> Opmaak.nu().dag(LocalDate.parse(w));
            case "moment" -> Opmaak.nu().moment(LocalDateTime.parse(w).atZone(Tijdvak.ZONE).toInstant());
            default -> w;
        }).orElse(t("regels.gat"));
    }

    /** A dash where the text has no such figure. */
    static String van(Optional<Parameter> p) {
        return p.map(Parameterwaarde::van).orElse(STREEP);
    }
}
