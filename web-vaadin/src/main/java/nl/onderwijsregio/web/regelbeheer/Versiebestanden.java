package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Arrays;
import nl.onderwijsregio.regelbeheer.Versievorm;
import nl.onderwijsregio.web.kader.Knop;

/** The rules and figures of one version to download: as tables to work in, or as text. */
class Versiebestanden extends Div {
    Versiebestanden(String versie, SerializableFunction<Versievorm, byte[]> bestand) {
        add(Knop.rij(Arrays.stream(Versievorm.values()).map(soort -> link(soort, versie, bestand)).toArray(Component[]::new)));
    }

    private static Component link(Versievorm soort, String versie, SerializableFunction<Versievorm, byte[]> bestand) {
        return new Downloadlink(t("versie.download." + soort.name()), soort.bestandsnaam(versie), mediatype(soort), () -> bestand.apply(soort));
    }

    private static String mediatype(Versievorm soort) {
        return switch (soort) {
            case REGELS_XLSX, PARAMETERS_XLSX -> Downloadlink.XLSX;
            case REGELS_JSON, PARAMETERS_JSON -> "application/json";
            case REGELS_DRL -> "text/plain";
        };
    }
}
