package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Artikel.Verwerking;

/**
 * How somebody says an article is dealt with.
 *
 * @param artikel the provision, written as {@code 7 lid 10}
 * @param onderwerp what it is about, in our own words
 * @param beoordelaar who judges; asked where a human does
 * @param reden what carries it, or why it is dealt with so
 */
public record Artikelopgave(String artikel, String onderwerp, Verwerking verwerking, String beoordelaar, String reden) implements Serializable {
    private static final int MEESTE = 1000;

    public Artikelopgave {
        artikel = tekst(artikel).replaceAll("\\s+", " ");
        if (!artikel.matches("(?:[0-9]{1,3}[a-z]{0,2}|bijlage [0-9]{1,2})(?:[ ,][ 0-9a-z,]{1,60})?")) {
            throw new IllegalArgumentException("Schrijf het artikel als 7 lid 10 of als bijlage 1.");
        }
        onderwerp = eis(onderwerp, "Schrijf waar het artikel over gaat.");
        if (verwerking == null) {
            throw new IllegalArgumentException("Kies regel, oordeel van een mens of niet van toepassing.");
        }
        beoordelaar = verwerking == Verwerking.MENSELIJK_OORDEEL ? eis(beoordelaar, "Schrijf wie erover oordeelt.") : "";
        reden = eis(reden, "Schrijf waarom het artikel zo is belegd.");
    }

    private static String eis(String tekst, String anders) {
        String kort = tekst(tekst);
        if (kort.isEmpty() || kort.length() > MEESTE) {
            throw new IllegalArgumentException(anders);
        }
        return kort;
    }

    private static String tekst(String tekst) {
        return tekst == null ? "" : tekst.strip();
    }

    /** As it stands in the account; who judges comes first. */
    Artikel alsArtikel() {
        return new Artikel(artikel, onderwerp, verwerking, beoordelaar.isEmpty() ? reden : beoordelaar + " oordeelt. " + reden);
    }
}
