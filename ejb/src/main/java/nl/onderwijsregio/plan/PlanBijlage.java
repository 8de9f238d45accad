package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The plan itself, as the frozen version that equals its present content (LDNOR art. 6 lid 5 onder a). */
@ApplicationScoped
public class PlanBijlage implements Bijlagebron {
    @Inject
    Planversies versies;
    @Inject
    Plandruk druk;
    @Inject
    Planregels regels;

    @Override
    public Set<String> soorten() {
        return Set.of("plan", "activiteitenplan");
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return versies.huidigeVersie(plan).isEmpty() ? Optional.of("versie") : Optional.empty();
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        PlanVersie versie = versies.huidigeVersie(plan).orElseThrow();
        return new Bestand(Bestand.naam(regels.versie(plan).planformat().document(plan.document()).naam(), "", "versie " + versie.nummer()) + ".html", "text/html; charset=UTF-8",
                druk.pagina(plan, versie).getBytes(StandardCharsets.UTF_8));
    }
}
