package nl.onderwijsregio.signaal;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import nl.onderwijsregio.gedeeld.Persoonsgegevens;

/** Plain text without contact data. */
final class Signaaltekst {
    private Signaaltekst() {}

    /** What a consulent or partner writes: refused when a mail address or telephone number is in it. */
    static String vereist(String tekst, int hoogste, String vraag) {
        String schoon = tekst == null ? "" : tekst.strip();
        if (schoon.isEmpty()) {
            throw new IllegalArgumentException(vraag);
        }
        kort(schoon, hoogste);
        eis(Persoonsgegevens.zonder(schoon).equals(schoon), SignaalReden.SIGNAAL_MET_CONTACTGEGEVEN);
        return schoon;
    }

    /** What a visitor writes: contact data are taken out. */
    static String vanBezoeker(String tekst, int hoogste) {
        String schoon = tekst == null ? "" : tekst.replaceAll("\\p{Cntrl}", " ").strip();
        kort(schoon, hoogste);
        String zonder = Persoonsgegevens.zonder(schoon);
        return zonder.length() > hoogste ? "" : zonder;
    }

    private static void kort(String tekst, int hoogste) {
        if (tekst.length() > hoogste) {
            throw new IllegalArgumentException("Houd de tekst korter dan " + hoogste + " tekens.");
        }
    }
}
