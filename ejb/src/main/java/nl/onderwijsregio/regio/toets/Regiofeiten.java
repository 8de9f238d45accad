package nl.onderwijsregio.regio.toets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.Opgavesoort;

/**
 * Everything the product knows about the composition of one region for one regeling, at one moment.
 *
 * @param gemeenten codes
 * @param opgaven the figures that count now
 * @param dubbel what also stands in other regions
 * @param graaf all gemeenten with borders and accepted water links
 */
public record Regiofeiten(String regeling, Regiokop kop, List<Deelnemer> deelnemers, List<Vestigingsfeit> vestigingen,
        List<String> gemeenten, List<Opgavestand> opgaven, List<Opleidingsschoolstand> opleidingsscholen, List<Dubbel> dubbel,
        Gemeentegraaf graaf) {

    public Regiofeiten {
        deelnemers = List.copyOf(deelnemers);
        vestigingen = List.copyOf(vestigingen);
        gemeenten = List.copyOf(gemeenten);
        opgaven = List.copyOf(opgaven);
        opleidingsscholen = List.copyOf(opleidingsscholen);
        dubbel = List.copyOf(dubbel);
    }

    /** The figure that counts now; empty when never supplied or withdrawn. */
    public Optional<Opgavestand> opgave(Opgavesoort soort, String sleutel) {
        return opgaven.stream().filter(o -> o.soort() == soort && o.sleutel().equals(sleutel) && o.aantal() != null).findFirst();
    }

    /** The parties of one kind. */
    public List<Deelnemer> deelnemers(Partijsoort soort) {
        return deelnemers.stream().filter(d -> d.soort() == soort).toList();
    }

    /** The besturen that take part as employer in the mbo. */
    public List<Deelnemer> mboBesturen() {
        return deelnemers.stream().filter(Deelnemer::mboWerkgever).toList();
    }

    /** The participation of one party. */
    public Optional<Deelnemer> deelnemer(long partijId) {
        return deelnemers.stream().filter(d -> d.partijId() == partijId).findFirst();
    }

    /** One line per participating bestuur, in the order of the parties. */
    public List<Bestuursaandeel> besturen() {
        Map<String, List<Vestigingsfeit>> perBestuur = vestigingen.stream().filter(v -> v.bestuursnummer() != null)
                .collect(Collectors.groupingBy(Vestigingsfeit::bestuursnummer));
        Map<String, Long> dubbelen = new HashMap<>();
        Set<String> codes = dubbel.stream().filter(d -> !d.groen()).map(Dubbel::code).collect(Collectors.toSet());
        vestigingen.stream().filter(v -> codes.contains(v.code())).map(Vestigingsfeit::bestuursnummer).filter(Objects::nonNull)
                .forEach(nummer -> dubbelen.merge(nummer, 1L, Long::sum));
        return deelnemers(Partijsoort.BESTUUR).stream().map(d -> {
            String nummer = d.bestuursnummer() == null ? "" : d.bestuursnummer();
            long mboDubbel = d.mboWerkgever() && codes.contains(nummer) ? 1 : 0;
            return Bestuursaandeel.van(d, perBestuur.getOrDefault(nummer, List.of()), dubbelen.getOrDefault(nummer, 0L) + mboDubbel);
        }).toList();
    }

    /** Chosen vestigingen of which no participating bestuur is the bestuur, according to the newest file. */
    public List<Vestigingsfeit> zonderDeelnemendBestuur() {
        Set<String> nummers = deelnemers.stream().map(Deelnemer::bestuursnummer).filter(Objects::nonNull).collect(Collectors.toSet());
        return vestigingen.stream().filter(v -> v.bestuursnummer() == null || !nummers.contains(v.bestuursnummer())).toList();
    }

    /** Chosen vestigingen without a count, neither from a file nor from the region. */
    public List<Vestigingsfeit> zonderTelling() {
        return vestigingen.stream().filter(v -> v.telling().isOnbekend()).toList();
    }

    /** Chosen vestigingen of which DUO hides the count and the region did not supply it. */
    public List<Vestigingsfeit> verborgen() {
        return vestigingen.stream().filter(v -> v.telling().isVerborgen()).toList();
    }

    /** Gemeenten where chosen vestigingen stand but that are not chosen themselves. */
    public List<String> gemeentenBuitenKeuze() {
        Set<String> gekozen = Set.copyOf(gemeenten);
        return vestigingen.stream().map(Vestigingsfeit::gemeente).filter(Objects::nonNull).filter(g -> !gekozen.contains(g))
                .distinct().sorted(java.util.Comparator.comparing(graaf::naam)).toList();
    }

    /** These facts with vestigingen and a party added. */
    public Regiofeiten met(Deelnemer deelnemer, List<Vestigingsfeit> erbij, List<Dubbel> dubbelErbij) {
        List<Deelnemer> partijen = new ArrayList<>(deelnemers);
        partijen.add(deelnemer);
        List<Vestigingsfeit> alle = new ArrayList<>(vestigingen);
        Set<String> codes = vestigingen.stream().map(Vestigingsfeit::code).collect(Collectors.toSet());
        erbij.stream().filter(v -> !codes.contains(v.code())).forEach(alle::add);
        List<Dubbel> dubbelen = new ArrayList<>(dubbel);
        Set<String> samen = alle.stream().map(Vestigingsfeit::code).collect(Collectors.toSet());
        dubbelErbij.stream().filter(d -> samen.contains(d.code()) && !dubbelen.contains(d)).forEach(dubbelen::add);
        return new Regiofeiten(regeling, kop, partijen, alle, gemeenten, opgaven, opleidingsscholen, dubbelen, graaf);
    }

    /** These facts without a bestuur and its vestigingen. */
    public Regiofeiten zonder(Deelnemer deelnemer) {
        Predicate<Vestigingsfeit> blijft = v -> !Objects.equals(v.bestuursnummer(), deelnemer.bestuursnummer());
        List<Vestigingsfeit> over = vestigingen.stream().filter(blijft).toList();
        Set<String> codes = over.stream().map(Vestigingsfeit::code).collect(Collectors.toSet());
        return new Regiofeiten(regeling, kop, deelnemers.stream().filter(d -> d.partijId() != deelnemer.partijId()).toList(), over, gemeenten,
                opgaven, opleidingsscholen, dubbel.stream().filter(d -> d.mbo() ? !d.code().equals(deelnemer.bestuursnummer())
                        : codes.contains(d.code())).toList(), graaf);
    }

    /** These facts with one gemeente more, or less when it takes part now. */
    public Regiofeiten gemeenteWisselen(String code) {
        List<String> nieuw = new ArrayList<>(gemeenten);
        if (!nieuw.remove(code)) {
            nieuw.add(code);
        }
        return new Regiofeiten(regeling, kop, deelnemers, vestigingen, nieuw, opgaven, opleidingsscholen, dubbel, graaf);
    }
}
