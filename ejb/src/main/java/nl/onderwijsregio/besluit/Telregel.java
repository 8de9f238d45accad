package nl.onderwijsregio.besluit;

import java.io.Serializable;

/**
 * A counted vote, public to all partners after closing: everybody can add them up again.
 *
 * @param partijNaam null in a secret chamber
 * @param toelichting why; null when nothing was written
 * @param oplossing what would resolve an objection; null when nothing was written
 */
public record Telregel(Kamer kamer, String partijNaam, String bewijsnummer, Keuze keuze, String toelichting, String oplossing, int gewicht) implements Serializable {

    /** The vote as it is counted. */
    public Kameruitslag.Gewogen gewogen() {
        return new Kameruitslag.Gewogen(keuze, gewicht);
    }
}
