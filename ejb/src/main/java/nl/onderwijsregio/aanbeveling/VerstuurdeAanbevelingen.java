package nl.onderwijsregio.aanbeveling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVersie;

/** The recommendations of letters that were sent, for features that show them. */
@ApplicationScoped
public class VerstuurdeAanbevelingen {
    @Inject
    AanbevelingRepository brieven;
    @Inject
    PlanRepository plannen;

    /** Of the newest letter first. */
    public List<Aanbevelingregel> op(long planId) {
        return brieven.alle(planId).stream().filter(Aanbevelingenbrief::isVerstuurd).flatMap(b -> {
            PlanVersie versie = plannen.versie(b.planVersieId()).orElseThrow();
            return b.beeld(versie.nummer(), versie.vingerafdruk()).aanbevelingen().stream();
        }).toList();
    }
}
