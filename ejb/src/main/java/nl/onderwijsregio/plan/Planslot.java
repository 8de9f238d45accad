package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.regio.Samenstellingslot;

/** Holds the composition of the region while its plan, or an agreement beside it, is being voted on, and after the plan was submitted. */
@ApplicationScoped
public class Planslot implements Samenstellingslot {
    @Inject
    PlanRepository plannen;

    @Override
    public Optional<Reden> slot(long regio, String regeling) {
        return reden(plannen.alle(regio, regeling));
    }

    @Override
    public Optional<Reden> slotVasthouden(long regio, String regeling) {
        return reden(plannen.alleVergrendeld(regio, regeling));
    }

    private static Optional<Reden> reden(List<PlanVanAanpak> stukken) {
        return stukken.stream().map(Planslot::reden).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Reden> reden(PlanVanAanpak plan) {
        return switch (plan.status()) {
            case CONCEPT -> Optional.empty();
            case IN_STEMMING -> Optional.of(PlanReden.BEVROREN);
            case INGEDIEND -> Optional.of(PlanReden.PLAN_INGEDIEND);
        };
    }
}
