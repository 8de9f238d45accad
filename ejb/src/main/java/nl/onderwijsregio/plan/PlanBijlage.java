package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Attachment a: the plan itself, as its newest frozen version (LDNOR art. 6 lid 5 onder a). */
@ApplicationScoped
public class PlanBijlage implements Bijlagebron {
    @Inject
    PlanRepository plannen;
    @Inject
    Plandruk druk;

    @Override
    public String letter() {
        return "a";
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return plannen.laatsteVersie(plan.id()).isEmpty() ? Optional.of("versie") : Optional.empty();
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        PlanVersie versie = plannen.laatsteVersie(plan.id()).orElseThrow();
        return new Bestand("plan-van-aanpak-versie-" + versie.nummer() + ".html", "text/html; charset=UTF-8",
                druk.pagina(plan, versie).getBytes(StandardCharsets.UTF_8));
    }
}
