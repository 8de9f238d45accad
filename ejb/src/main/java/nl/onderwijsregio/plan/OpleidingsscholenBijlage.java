package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Attachment e: the (aspirant-)opleidingsscholen with their projectnummer (LDNOR art. 6 lid 5 onder e). */
@ApplicationScoped
public class OpleidingsscholenBijlage implements Bijlagebron {
    @Inject
    BijlageQuery lezen;

    @Override
    public Set<String> soorten() {
        return Set.of("opleidingsscholen");
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return lezen.opleidingsscholen(plan).isEmpty() ? Optional.of("opleidingsscholen") : Optional.empty();
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        return new Lijstbestand().regel("Projectnummer", "Opleidingsschool", "Aspirant sinds", "Samenwerkingsovereenkomst", "Bron", "Opgegeven door",
                "Opgegeven op", "Peer review 2023-2024").regels(lezen.opleidingsscholen(plan)).als("opleidingsscholen.csv");
    }
}
