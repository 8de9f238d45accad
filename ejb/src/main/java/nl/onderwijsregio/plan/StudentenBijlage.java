package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Students and zij-instromers of the school year of the regeling, as the region states them (LDNOR art. 6 lid 5 onder f, art. 17 lid 5 onder d). */
@ApplicationScoped
public class StudentenBijlage implements Bijlagebron {
    private static final int SOORTEN = 2;
    @Inject
    BijlageQuery lezen;
    @Inject
    Planregels regels;

    @Override
    public Set<String> soorten() {
        return Set.of("studentenopgave");
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return lezen.opgaven(plan).size() < SOORTEN ? Optional.of("studenten") : Optional.empty();
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        return new Lijstbestand().regel("Opgave" + regels.format(plan).schooljaar().map(j -> " schooljaar " + j).orElse(""), "Aantal", "Bron", "Opgegeven door", "Opgegeven op")
                .regels(lezen.opgaven(plan)).als("opgave-studenten.csv");
    }
}
