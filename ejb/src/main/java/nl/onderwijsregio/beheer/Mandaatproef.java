package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.partij.Mandaatregel;

/**
 * What giving a mandaat would mean, before it is given.
 *
 * @param regioNaam null when it reaches all regions
 * @param medestemmers other mandates to vote for the same party in the same region in that period; the last vote of a party counts
 */
public record Mandaatproef(Mandaatvraag vraag, String partijNaam, String regioNaam, List<Mandaatregel> medestemmers)
        implements Serializable {

    public Mandaatproef {
        medestemmers = List.copyOf(medestemmers);
    }
}
