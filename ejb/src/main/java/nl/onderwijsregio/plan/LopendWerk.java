package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.onderwijsregio.regeling.Documentsoort;

/** What a region still works on. Nobody is asked anything for what was submitted, nor for a round that is over. */
@ApplicationScoped
public class LopendWerk {
    @Inject
    PlanRepository plannen;
    @Inject
    Planregels regels;
    @Inject
    Clock klok;

    /** Its plans and agreements. An agreement outlives the window of its round when the region applied, and ends with it when not. */
    public List<PlanVanAanpak> van(long regio) {
        List<PlanVanAanpak> alle = plannen.alle(regio);
        return alle.stream().filter(stuk -> stuk.status() != Planstatus.INGEDIEND && !isVoorbij(stuk, alle)).toList();
    }

    private boolean isVoorbij(PlanVanAanpak stuk, List<PlanVanAanpak> alle) {
        return isVoorbij(stuk, stuk.document()) || isVoorbij(stuk, Documentsoort.PLAN) && alle.stream()
                .noneMatch(p -> p.regeling().equals(stuk.regeling()) && p.status() == Planstatus.INGEDIEND);
    }

    private boolean isVoorbij(PlanVanAanpak stuk, Documentsoort document) {
        return Rondestand.van(regels.versie(stuk), document, klok.instant()) == Rondestand.VOORBIJ;
    }
}
