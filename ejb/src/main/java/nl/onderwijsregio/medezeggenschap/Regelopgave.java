package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;

/**
 * A rule that a region adds.
 *
 * @param onderwerp what a proposal is about
 * @param artikel where it is written, e.g. an article of the medezeggenschapsreglement
 * @param tekstJaar the year of that text
 */
public record Regelopgave(String onderwerp, Medezeggenschapsrecht recht, Geleding geleding, String artikel, int tekstJaar, String toelichting)
        implements Serializable {
    private static final int VROEGST = 1981;
    private static final int LAATST = 2099;

    public Regelopgave {
        onderwerp = kort(Tekst.vereist(onderwerp, "Schrijf op waar de regel over gaat."), 300);
        artikel = kort(Tekst.vereist(artikel, "Schrijf op waar de regel staat."), 200);
        toelichting = kort(Tekst.schoon(toelichting), 1000);
        if (recht == null) {
            throw new IllegalArgumentException("Kies welk recht de raad heeft.");
        }
        if (geleding == null) {
            throw new IllegalArgumentException("Kies wie van de raad antwoordt.");
        }
        if (tekstJaar < VROEGST || tekstJaar > LAATST) {
            throw new IllegalArgumentException("Vul het jaar van de tekst in, bijvoorbeeld 2024.");
        }
    }

    private static String kort(String tekst, int hoogste) {
        if (tekst.length() > hoogste) {
            throw new IllegalArgumentException("Houd de tekst korter dan " + hoogste + " tekens.");
        }
        return tekst;
    }
}
