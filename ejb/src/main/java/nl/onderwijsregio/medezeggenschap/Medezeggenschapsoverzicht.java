package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who is asked what in a region.
 *
 * @param regels every request, newest first per council
 * @param raden councils the reader may put the plan to; empty when the reader may not
 * @param eigenBesturen parties for which the reader may react
 * @param termijn the term by the reglement of the region, counted from today; null when there is no reglement
 */
public record Medezeggenschapsoverzicht(String regioNaam, List<Voorlegregel> regels, List<Raad> raden, Set<Long> eigenBesturen,
        LocalDate termijn) implements Serializable {

    public Medezeggenschapsoverzicht {
        regels = List.copyOf(regels);
        raden = List.copyOf(raden);
        eigenBesturen = Set.copyOf(eigenBesturen);
    }

    /** The newest request to each council. */
    public List<Voorlegregel> geldend() {
        return regels.stream().filter(r -> !r.vervangen()).toList();
    }
}
