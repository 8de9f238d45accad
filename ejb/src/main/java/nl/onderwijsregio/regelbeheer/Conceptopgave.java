package nl.onderwijsregio.regelbeheer;

import java.time.LocalDate;

/**
 * What one says to begin a new version.
 *
 * @param tekstVan date of the text; with the regeling the name of the version
 * @param toelichting what it is about
 * @param bron address of the text
 */
public record Conceptopgave(LocalDate tekstVan, String toelichting, String bron) {
    public Conceptopgave {
        if (tekstVan == null) {
            throw new IllegalArgumentException("Vul de datum van de tekst in.");
        }
        toelichting = toelichting == null ? "" : toelichting.strip();
        if (toelichting.isEmpty() || toelichting.length() > 2000) {
            throw new IllegalArgumentException("Schrijf in hoogstens 2.000 tekens wat er verandert.");
        }
        bron = bron == null ? "" : bron.strip();
        if (!bron.matches("https://[^\\s\"<>]{3,480}")) {
            throw new IllegalArgumentException("Vul het adres van de tekst in. Het begint met https://.");
        }
    }
}
