package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a region can lay down about deciding.
 *
 * @param regels exactly one per chamber
 * @param kamersNodig how many chambers must have their quorum and agree, 1 to 3
 * @param medezeggenschapstermijn days a council gets, 1 to 365
 * @param toelichting on what decision of the partners this rests, or why it should change
 */
public record Reglementopgave(List<Kamerregel> regels, int kamersNodig, int medezeggenschapstermijn, String toelichting) implements Serializable {
    private static final int LANGSTE = 1_000;

    public Reglementopgave {
        regels = List.copyOf(regels);
        Set<Kamer> kamers = regels.stream().map(Kamerregel::kamer).collect(Collectors.toSet());
        if (regels.size() != kamers.size() || !kamers.equals(EnumSet.allOf(Kamer.class))) {
            throw new IllegalArgumentException("Een reglement heeft precies één regel voor elk van de drie kamers.");
        }
        Reglement.eisKamersNodig(kamersNodig);
        if (medezeggenschapstermijn < 1 || medezeggenschapstermijn > 365) {
            throw new IllegalArgumentException("Vul een termijn in van 1 tot en met 365 dagen.");
        }
        if (toelichting == null || toelichting.isBlank() || toelichting.length() > LANGSTE) {
            throw new IllegalArgumentException("Schrijf waar deze afspraak op berust, in ten hoogste 1.000 tekens.");
        }
        toelichting = toelichting.strip();
    }

    Reglementopgave met(String andere) {
        return new Reglementopgave(regels, kamersNodig, medezeggenschapstermijn, andere.length() > LANGSTE ? andere.substring(0, LANGSTE) : andere);
    }

    /** The rules as one fixed text, one line per chamber, for their fingerprint. */
    String vasteTekst() {
        StringBuilder tekst = new StringBuilder("kamersNodig " + kamersNodig + "\nmedezeggenschapstermijn " + medezeggenschapstermijn + "\n");
        regels.stream().sorted(java.util.Comparator.comparing(Kamerregel::kamer)).forEach(r -> tekst.append(String.join(" ", r.kamer().name(),
                r.quorumsoort().name(), String.valueOf(r.quorum()), r.drempel().name(), r.weegregel().weging().name(), String.valueOf(r.weegregel().perStem()),
                String.valueOf(r.weegregel().hoogste()), String.valueOf(r.geheim()))).append('\n'));
        return tekst.append(toelichting).append('\n').toString();
    }
}
