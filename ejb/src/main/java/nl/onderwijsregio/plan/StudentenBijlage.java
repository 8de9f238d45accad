package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Attachment f: students and zij-instromers of 2023-2024 as the region states them (LDNOR art. 6 lid 5 onder f). */
@ApplicationScoped
public class StudentenBijlage implements Bijlagebron {
    private static final int SOORTEN = 2;
    @Inject
    BijlageQuery lezen;

    @Override
    public String letter() {
        return "f";
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return lezen.opgaven(plan).size() < SOORTEN ? Optional.of("studenten") : Optional.empty();
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        return new Lijstbestand().regel("Opgave schooljaar 2023-2024", "Aantal", "Bron", "Opgegeven door", "Opgegeven op")
                .regels(lezen.opgaven(plan)).als("opgave-studenten.csv");
    }
}
