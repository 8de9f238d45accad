package nl.onderwijsregio.openbaar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.Registerkeuze;
import nl.onderwijsregio.besluit.Registerregel;
import nl.onderwijsregio.besluit.Registeruitvoer;
import nl.onderwijsregio.besluit.voorstel.PartnervoorstelRepository;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;
import nl.onderwijsregio.plan.Bestand;

/**
 * The register of decisions as anyone reads it: votes on the very versions of plans that were made public, and votes that were made public themselves. Of the others only the fingerprints, so that the chain can be
 * checked; a region that made nothing public has no public register. There are no persons in the register, and nobody's own words.
 */
@Stateless
@PermitAll
public class OpenbareBesluiten {
    /** How many the page shows; the file has all. */
    private static final int LAATSTE = 100;

    @Inject
    OpenbaarheidRepository openbaar;
    @Inject
    Registeruitvoer register;
    @Inject
    PartnervoorstelRepository voorstellen;

    /** The last public decisions of the region with that sleutel in its address; empty when none is public. */
    public Optional<Openbaarregister> besluiten(String sleutel) {
        return regio(sleutel).map(regio -> register(sleutel, regio, openbaar.keuze(regio))).filter(r -> !r.regels().isEmpty());
    }

    /** All of them as a file for {@code hertel}; empty when none is public. */
    public Optional<Bestand> bestand(String sleutel) {
        return regio(sleutel).flatMap(regio -> {
            Registerkeuze keuze = openbaar.keuze(regio);
            return register.heeft(regio, keuze) ? Optional.of(register.over(regio, keuze)) : Optional.empty();
        });
    }

    private Openbaarregister register(String sleutel, long regio, Registerkeuze keuze) {
        List<Registerregel> regels = register.regels(regio, keuze, LAATSTE).stream().map(r -> r.metOnderwerp(Persoonsgegevens.zonder(r.onderwerp()))).toList();
        return new Openbaarregister(openbaar.naam(regio), sleutel, regels, teksten(regio, openbaar.teksten(keuze)), register.stand(regio), regels.size() == LAATSTE);
    }

    /** What was asked and what was proposed, without what leads to a person. */
    private Map<String, Openbaretekst> teksten(long regio, Set<String> vingerafdrukken) {
        return voorstellen.teksten(regio, vingerafdrukken).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                v -> new Openbaretekst(Persoonsgegevens.zonder(v.getValue().vraag()), Persoonsgegevens.zonder(v.getValue().tekst()))));
    }

    private Optional<Long> regio(String sleutel) {
        return openbaar.regio(Objects.toString(sleutel, ""));
    }
}
