package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Attachment d: the gemeenten that form the region (LDNOR art. 6 lid 5 onder d). */
@ApplicationScoped
public class GemeentenBijlage implements Bijlagebron {
    @Inject
    BijlageQuery lezen;

    @Override
    public Set<String> soorten() {
        return Set.of("gemeenten");
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return lezen.gemeenten(plan).isEmpty() ? Optional.of("gemeenten") : Optional.empty();
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        return new Lijstbestand().regel("Gemeentecode", "Gemeente", "Provincie", "Peildatum").regels(lezen.gemeenten(plan)).als("gemeenten.csv");
    }
}
