package nl.onderwijsregio.regelbeheer;

import java.nio.charset.StandardCharsets;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.blad.Parametertabel;
import nl.onderwijsregio.regeling.blad.Regeltabel;
import nl.onderwijsregio.regeling.motor.Woordenlijst;

/** The forms in which a version is downloaded, changed and brought back. */
public enum Versievorm {
    REGELS_XLSX("regels", "xlsx"),
    REGELS_JSON("regels", "json"),
    REGELS_DRL("regels", "drl"),
    PARAMETERS_XLSX("parameters", "xlsx"),
    PARAMETERS_JSON("parameters", "json");

    private final String inhoud;
    private final String uitgang;

    Versievorm(String inhoud, String uitgang) {
        this.inhoud = inhoud;
        this.uitgang = uitgang;
    }

    /** The name of the file for a version. */
    public String bestandsnaam(String versie) {
        return inhoud + "-" + versie + "." + uitgang;
    }

    byte[] bestand(Regelversie versie) {
        return switch (this) {
            case REGELS_XLSX -> Regeltabel.schrijfXlsx(versie.regels().regels(), Woordenlijst.woordenschat());
            case REGELS_JSON -> Regeltabel.schrijfJson(versie.regels().regels(), Woordenlijst.woordenschat()).getBytes(StandardCharsets.UTF_8);
            case REGELS_DRL -> versie.tekst().regels().getBytes(StandardCharsets.UTF_8);
            case PARAMETERS_XLSX -> Parametertabel.schrijfXlsx(versie.parameters());
            case PARAMETERS_JSON -> Parametertabel.schrijfJson(versie.parameters()).getBytes(StandardCharsets.UTF_8);
        };
    }
}
