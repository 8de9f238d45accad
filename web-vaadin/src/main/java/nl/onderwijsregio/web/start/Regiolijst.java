package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regio.openbaar.Regiokaart;
import nl.onderwijsregio.web.kader.Takenlijst;

/** Regions as rows, each one link to its public page. */
final class Regiolijst {
    private Regiolijst() {}

    static Takenlijst van(List<Regiokaart> regios) {
        Takenlijst lijst = new Takenlijst();
        regios.forEach(regio -> lijst.rij(regio.naam(), onder(regio), "", "/regio/" + regio.sleutel()));
        return lijst;
    }

    private static String onder(Regiokaart regio) {
        String code = regio.fictief() ? t("regio.openbaar.fictief") : regio.sleutel();
        return Stream.of(code, sectoren(regio)).filter(deel -> !deel.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The sectors that a source names; says when nothing is known. */
    static String sectoren(Regiokaart regio) {
        String bekend = Stream.of(naam(regio.po(), "po"), naam(regio.vo(), "vo"), naam(regio.mbo(), "mbo")).filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
        return bekend.isEmpty() ? t("regio.openbaar.sectoren-onbekend") : bekend;
    }

    private static String naam(Boolean doetMee, String sector) {
        return Boolean.TRUE.equals(doetMee) ? sector : "";
    }
}
