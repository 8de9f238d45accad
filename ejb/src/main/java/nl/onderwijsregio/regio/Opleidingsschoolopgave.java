package nl.onderwijsregio.regio;

import java.io.Serializable;

/**
 * What the region states about one (aspirant-)opleidingsschool.
 *
 * @param projectnummer number of DUS-I, 1 to 30 characters
 * @param naam 1 to 200 characters
 * @param aspirantSinds first year as aspirant, 2005 or later; null when it is no aspirant any more
 * @param overeenkomst whether the samenwerkingsovereenkomst is there (LDNOR art. 6 lid 5 onder g)
 * @param peerReview whether an ontwikkelingsgerichte peer review was held in 2023-2024 (art. 6 lid 5 onder h)
 * @param bron where this comes from
 */
public record Opleidingsschoolopgave(String projectnummer, String naam, Integer aspirantSinds, boolean overeenkomst,
        boolean peerReview, String bron) implements Serializable {

    public Opleidingsschoolopgave {
        projectnummer = tekst(projectnummer, 30, "Vul het projectnummer in, bijvoorbeeld OPLS22-014.");
        naam = tekst(naam, 200, "Vul de naam van de opleidingsschool in.");
        if (aspirantSinds != null && (aspirantSinds < 2005 || aspirantSinds > 2100)) {
            throw new IllegalArgumentException("Vul een jaar in, bijvoorbeeld 2022.");
        }
        bron = Bronvermelding.of(bron);
    }

    private static String tekst(String waarde, int maximum, String melding) {
        if (waarde == null || waarde.isBlank() || waarde.strip().length() > maximum) {
            throw new IllegalArgumentException(melding);
        }
        return waarde.strip();
    }
}
