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
import nl.onderwijsregio.besluit.Registerregel;
import nl.onderwijsregio.besluit.Registeruitvoer;
import nl.onderwijsregio.besluit.voorstel.PartnervoorstelRepository;
import nl.onderwijsregio.plan.Bestand;

/**
 * The register of decisions as anyone reads it: votes on the very texts that were made public. Of the others only the fingerprints, so that the chain can be
 * checked; a region that made nothing public has no public register. There are no persons in the register, and nobody's own words.
 */
@Stateless
@PermitAll
public class OpenbareBesluiten {
    @Inject
    OpenbaarheidRepository openbaar;
    @Inject
    Registeruitvoer register;
    @Inject
    PartnervoorstelRepository voorstellen;

    /** The public decisions of the region with that sleutel in its address; empty when none is public. */
    public Optional<Openbaarregister> besluiten(String sleutel) {
        return regio(sleutel).map(regio -> new Openbaarregister(openbaar.naam(regio), sleutel, regels(regio), teksten(regio), register.stand(regio)))
                .filter(r -> !r.regels().isEmpty());
    }

    /** The same as a file for {@code hertel}; empty when none is public. */
    public Optional<Bestand> bestand(String sleutel) {
        return regio(sleutel).flatMap(regio -> {
            Set<String> teksten = openbaar.teksten(regio);
            return register.heeft(regio, teksten) ? Optional.of(register.over(regio, teksten)) : Optional.empty();
        });
    }

    private List<Registerregel> regels(long regio) {
        return register.regels(regio, openbaar.teksten(regio));
    }

    /** What was asked and what holds, without what leads to a person. */
    private Map<String, Openbaretekst> teksten(long regio) {
        return voorstellen.teksten(regio, openbaar.teksten(regio)).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                v -> new Openbaretekst(Persoonsgegevens.zonder(v.getValue().vraag()), Persoonsgegevens.zonder(v.getValue().tekst()))));
    }

    private Optional<Long> regio(String sleutel) {
        return openbaar.regio(Objects.toString(sleutel, ""));
    }
}
