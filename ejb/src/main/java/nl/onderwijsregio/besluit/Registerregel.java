package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An entry of the register of decisions as a line to read.
 *
 * @param besluitnummer null when the vote does not count
 * @param sha256 fingerprint of the text that was voted on
 * @param hash fingerprint of the entry
 */
public record Registerregel(int volgnummer, String besluitnummer, String voorstelnummer, String onderwerp, int versie, String sha256, Instant sluit,
        Stemuitkomst uitkomst, List<Kameroordeelregel> kamers, String hash) implements Serializable {

    /** What one chamber said. */
    public record Kameroordeelregel(Kamer kamer, Kameroordeel oordeel) implements Serializable {}

    public Registerregel {
        kamers = List.copyOf(kamers);
    }

    /** The same with another subject. */
    public Registerregel metOnderwerp(String ander) {
        return new Registerregel(volgnummer, besluitnummer, voorstelnummer, ander, versie, sha256, sluit, uitkomst, kamers, hash);
    }
}
