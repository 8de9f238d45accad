package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Attachment c: the parties with their bevoegd-gezagnummer and every vestiging with its number (LDNOR art. 6 lid 5 onder c). */
@ApplicationScoped
public class PartijenBijlage implements Bijlagebron {
    @Inject
    BijlageQuery lezen;

    @Override
    public Set<String> soorten() {
        return Set.of("partijenlijst");
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return lezen.partijen(plan).isEmpty() ? Optional.of("partijen") : Optional.empty();
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        List<Object[]> vestigingen = lezen.vestigingen(plan);
        Lijstbestand lijst = new Lijstbestand().regel("Soort partij", "Naam", "Bevoegd-gezagnummer", "Penvoerder", "Naam in RIO")
                .regels(lezen.partijen(plan)).regel()
                .regel("Bevoegd-gezagnummer", "Naam bevoegd gezag in RIO", "Vestigingsnummer", "Naam vestiging", "Sector", "Plaats", "Peildatum")
                .regels(vestigingen);
        return lijst.als("lijst-partijen.csv");
    }
}
