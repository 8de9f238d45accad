package nl.onderwijsregio.openbaar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.besluit.Registerregel;
import nl.onderwijsregio.besluit.Registeruitvoer;
import nl.onderwijsregio.plan.Bestand;

/**
 * The register of decisions as anyone reads it: votes on the very texts that were made public. Of the others only the fingerprints, so that the chain can be
 * checked; a region without a public plan has no public register. There are no persons in the register, and nobody's own words.
 */
@Stateless
@PermitAll
public class OpenbareBesluiten {
    @Inject
    OpenbaarheidRepository openbaar;
    @Inject
    Registeruitvoer register;

    /** The public decisions of the region with that sleutel in its address; empty when none is public. */
    public Optional<Openbaarregister> besluiten(String sleutel) {
        return regio(sleutel).map(regio -> new Openbaarregister(openbaar.naam(regio), sleutel, regels(regio), register.stand(regio)))
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

    private Optional<Long> regio(String sleutel) {
        return openbaar.regio(Objects.toString(sleutel, ""));
    }
}
