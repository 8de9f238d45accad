package nl.onderwijsregio.regio.samenstellen;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.gegevens.Bestuurregel;
import nl.onderwijsregio.gegevens.GegevensQuery;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.gegevens.Vestigingregel;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.DeelnemersQuery;
import nl.onderwijsregio.regio.RegioReden;
import nl.onderwijsregio.regio.Samenstelling;
import nl.onderwijsregio.regio.SamenstellingRepository;

/**
 * Changes who and what takes part in the region of the mandaat. Every change names the version that was in sight; when somebody
 * else was earlier it is refused with SAMENSTELLING_GEWIJZIGD and nothing changes.
 */
@Stateless
@RolesAllowed(Rol.BESTUUR)
public class Samenstellen {
    @Inject
    Samenstellingswijziging wijziging;
    @Inject
    SamenstellingRepository samenstellingen;
    @Inject
    PartijRepository partijen;
    @Inject
    GegevensQuery gegevens;
    @Inject
    DeelnemersQuery deelnemers;

    /** Adds besturen known by number in the files, with vestigingen as chosen. */
    public void besturenToevoegen(MandaatId mandaat, long gezien, Collection<String> nummers, Meebrengen keuze) {
        wijziging.uitvoeren(mandaat, gezien, "bestuurToevoegen", (samenstelling, door, moment) ->
                nummers.forEach(nummer -> bestuur(samenstelling, nummer, keuze, door, moment)));
    }

    /** Takes over parties, gemeenten and vestigingen of another round of the own region; what is here stays, confirming is asked anew. */
    public void overnemen(MandaatId mandaat, long gezien, String vanRegeling) {
        wijziging.uitvoeren(mandaat, gezien, "samenstellingOvernemen", (samenstelling, door, moment) ->
                samenstelling.overnemen(samenstellingen.find(samenstelling.regioId(), vanRegeling)
                        .orElseThrow(() -> new Weigering(RegioReden.SAMENSTELLING_BESTAAT_NIET)), door, moment));
    }

    /** Adds an mbo-bestuur that takes part as employer; it is found or made by its number. */
    public void mboBestuurToevoegen(MandaatId mandaat, long gezien, String nummer, String naam) {
        wijziging.uitvoeren(mandaat, gezien, "bestuurToevoegen", (samenstelling, door, moment) -> {
            Partij partij = partijen.bestuur(nummer).orElseGet(() -> partijen.toevoegen(
                    Partij.bestuur(nummer, gegevens.bestuur(nummer).map(Bestuurregel::weergave).orElse(naam), false)));
            samenstelling.partijToevoegen(partij, true, door, moment);
        });
    }

    /** Adds an opleider; found by name, or new. */
    public void opleiderToevoegen(MandaatId mandaat, long gezien, String naam, Opleidingsoort soort) {
        wijziging.uitvoeren(mandaat, gezien, "opleiderToevoegen", (samenstelling, door, moment) ->
                samenstelling.partijToevoegen(partijen.metNaam(Partijsoort.OPLEIDER, naam.strip()).filter(p -> p.opleidingsoort().equals(
                        java.util.Optional.of(soort))).orElseGet(() -> partijen.toevoegen(Partij.opleider(naam, soort, false))), false,
                        door, moment));
    }

    /**
     * Adds an organisation of the profession or any other party; found by name, or new.
     *
     * @param soort BEROEPSGROEP or OVERIG
     */
    public void partijToevoegen(MandaatId mandaat, long gezien, Partijsoort soort, String naam) {
        wijziging.uitvoeren(mandaat, gezien, "partijToevoegen", (samenstelling, door, moment) -> {
            if (soort != Partijsoort.BEROEPSGROEP && soort != Partijsoort.OVERIG) {
                throw new IllegalArgumentException("Deze soort partij voegt u op een andere plek toe: " + soort);
            }
            samenstelling.partijToevoegen(partijen.metNaam(soort, naam.strip())
                    .orElseGet(() -> partijen.toevoegen(Partij.van(soort, naam, false))), false, door, moment);
        });
    }

    /** Takes a party out; a bestuur leaves with its vestigingen. */
    public void partijWeghalen(MandaatId mandaat, long gezien, long partijId) {
        wijziging.uitvoeren(mandaat, gezien, "partijWeghalen", (samenstelling, door, moment) -> {
            Partij partij = partij(partijId);
            samenstelling.partijWeghalen(partij, partij.bestuursnummer().map(n -> codes(n, null)).orElse(List.of()), door, moment);
        });
    }

    /** Names the bestuur that applies on behalf of all. */
    public void penvoerderAanwijzen(MandaatId mandaat, long gezien, long partijId) {
        wijziging.uitvoeren(mandaat, gezien, "penvoerderAanwijzen",
                (samenstelling, door, moment) -> samenstelling.penvoerderAanwijzen(partij(partijId), door, moment));
    }

    /** Adds vestigingen by code; that one also stands in another region is no reason to refuse, the toets names it. */
    public void vestigingenToevoegen(MandaatId mandaat, long gezien, Collection<String> codes) {
        wijziging.uitvoeren(mandaat, gezien, "vestigingToevoegen", (samenstelling, door, moment) -> {
            List<String> onbekend = anders(codes, gegevens.vestigingen(codes).stream().map(Vestigingregel::code).toList());
            eis(onbekend.isEmpty(), RegioReden.VESTIGING_ONBEKEND, "nummer", String.join(", ", onbekend));
            samenstelling.vestigingenToevoegen(codes, door, moment);
        });
    }

    /** Takes vestigingen out. */
    public void vestigingenWeghalen(MandaatId mandaat, long gezien, Collection<String> codes) {
        wijziging.uitvoeren(mandaat, gezien, "vestigingWeghalen",
                (samenstelling, door, moment) -> samenstelling.vestigingenWeghalen(codes, door, moment));
    }

    /** Adds gemeenten by code, without a vestiging. */
    public void gemeentenToevoegen(MandaatId mandaat, long gezien, Collection<String> codes) {
        gemeentenToevoegen(mandaat, gezien, codes, false);
    }

    /**
     * Adds gemeenten by code.
     *
     * @param metVestigingen whether the vestigingen there of besturen that take part come along, as they do when a bestuur is added to
     *        chosen gemeenten; those in gemeenten that were chosen before stay as they are
     */
    public void gemeentenToevoegen(MandaatId mandaat, long gezien, Collection<String> codes, boolean metVestigingen) {
        wijziging.uitvoeren(mandaat, gezien, "gemeenteToevoegen", (samenstelling, door, moment) -> {
            List<String> onbekend = anders(codes, gegevens.gemeenten().stream().map(Gemeenteregel::code).toList());
            eis(onbekend.isEmpty(), RegioReden.GEMEENTE_ONBEKEND, "code", String.join(", ", onbekend));
            List<String> mee = metVestigingen ? vanDeelnemers(samenstelling, anders(codes, samenstelling.gemeenten())) : List.of();
            samenstelling.gemeentenToevoegen(codes, door, moment);
            if (!mee.isEmpty()) {
                samenstelling.vestigingenToevoegen(mee, door, moment);
            }
        });
    }

    /** Codes of the existing vestigingen in these gemeenten of besturen that take part; an employer in the mbo brings none. */
    private List<String> vanDeelnemers(Samenstelling samenstelling, Collection<String> gemeenten) {
        Set<String> nummers = deelnemers.deelnemers(samenstelling.regioId(), samenstelling.regeling()).stream()
                .filter(d -> d.bestuursnummer() != null && !d.mboWerkgever()).map(Deelnemer::bestuursnummer).collect(Collectors.toSet());
        return gegevens.vestigingenInGemeenten(gemeenten).stream().filter(v -> v.bestuursnummer() != null && nummers.contains(v.bestuursnummer()))
                .map(Vestigingregel::code).toList();
    }

    /** Takes gemeenten out. */
    public void gemeentenWeghalen(MandaatId mandaat, long gezien, Collection<String> codes) {
        wijziging.uitvoeren(mandaat, gezien, "gemeenteWeghalen",
                (samenstelling, door, moment) -> samenstelling.gemeentenWeghalen(codes, door, moment));
    }

    /** The party of the mandaat confirms that it takes part in the region. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void deelnameBevestigen(MandaatId mandaat) {
        wijziging.eigenDeelname(mandaat, "deelnameBevestigen", (samenstelling, door, moment) -> samenstelling.deelnameBevestigen(door, moment));
    }

    private void bestuur(Samenstelling samenstelling, String nummer, Meebrengen keuze, Gemachtigde door, Instant moment) {
        String naam = gegevens.bestuur(nummer).map(Bestuurregel::weergave).orElseThrow(() -> new Weigering(RegioReden.BESTUURSNUMMER_ONBEKEND, "nummer", nummer));
        Partij partij = partijen.bestuur(nummer).orElseGet(() -> partijen.toevoegen(Partij.bestuur(nummer, naam, false)));
        samenstelling.partijToevoegen(partij, false, door, moment);
        List<String> codes = switch (keuze) {
            case ALLE -> codes(nummer, null);
            case IN_GEMEENTEN -> codes(nummer, samenstelling.gemeenten());
            case GEEN -> List.of();
        };
        if (!codes.isEmpty()) {
            samenstelling.vestigingenToevoegen(codes, door, moment);
        }
    }

    /** Codes of the existing vestigingen of the bestuur; in these gemeenten, or anywhere when null. */
    private List<String> codes(String bestuursnummer, Set<String> gemeenten) {
        return gegevens.vestigingenVanBesturen(List.of(bestuursnummer)).stream()
                .filter(v -> gemeenten == null || v.gemeentecode() != null && gemeenten.contains(v.gemeentecode()))
                .map(Vestigingregel::code).toList();
    }

    private static List<String> anders(Collection<String> gevraagd, Collection<String> bekend) {
        Set<String> alle = Set.copyOf(bekend);
        return gevraagd.stream().filter(code -> !alle.contains(code)).toList();
    }

    private Partij partij(long partijId) {
        return partijen.find(partijId).orElseThrow(() -> new Weigering(RegioReden.PARTIJ_DOET_NIET_MEE, "partij", partijId));
    }
}
