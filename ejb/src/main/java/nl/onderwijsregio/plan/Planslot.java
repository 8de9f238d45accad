package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regio.Samenstellingslot;

/** Holds the composition of the region while its plan is being voted on and after it was submitted. */
@ApplicationScoped
public class Planslot implements Samenstellingslot {
    @Inject
    PlanRepository plannen;

    @Override
    public Optional<Reden> slot(long regio, String regeling) {
        return plannen.van(regio, regeling).flatMap(Planslot::reden);
    }

    @Override
    public Optional<Reden> slotVasthouden(long regio, String regeling) {
        return plannen.vanVergrendeld(regio, Werkstuk.van(regeling)).flatMap(Planslot::reden);
    }

    private static Optional<Reden> reden(PlanVanAanpak plan) {
        return switch (plan.status()) {
            case CONCEPT -> Optional.empty();
            case IN_STEMMING -> Optional.of(PlanReden.BEVROREN);
            case INGEDIEND -> Optional.of(PlanReden.PLAN_INGEDIEND);
        };
    }
}
