package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Bijlagebron;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandruk;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.regeling.Documentsoort;

/**
 * The samenwerkingsovereenkomst that the region wrote here, as the version that all parties signed (LDNOR art. 17 lid 5 onder e). A region
 * that did not begin one here, or whose parties cannot all sign here, uploads its own.
 */
@ApplicationScoped
public class OvereenkomstBijlage implements Bijlagebron {
    @Inject
    PlanRepository plannen;
    @Inject
    Planversies versies;
    @Inject
    Tekenlijst tekenlijst;
    @Inject
    Plandruk druk;

    @Override
    public Set<String> soorten() {
        return Set.of("samenwerkingsovereenkomst");
    }

    @Override
    public boolean maakt(PlanVanAanpak plan) {
        return overeenkomst(plan).isPresent();
    }

    @Override
    public boolean magOokZelf() {
        return true;
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        Tekenstand stand = tekenlijst.stand(overeenkomst(plan).orElseThrow(), false);
        return stand.isTekenbaar() && !stand.verplicht().isEmpty() && stand.ontbreekt().isEmpty() ? Optional.empty() : Optional.of("overeenkomst");
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        PlanVanAanpak overeenkomst = overeenkomst(plan).orElseThrow();
        PlanVersie versie = versies.huidigeVersie(overeenkomst).orElseThrow();
        return new Bestand("samenwerkingsovereenkomst-versie-" + versie.nummer() + ".html", "text/html; charset=UTF-8",
                druk.pagina(overeenkomst, versie).getBytes(StandardCharsets.UTF_8));
    }

    /** The version that goes along, when the region wrote one here. */
    Optional<PlanVersie> versie(PlanVanAanpak plan) {
        return overeenkomst(plan).flatMap(versies::huidigeVersie);
    }

    private Optional<PlanVanAanpak> overeenkomst(PlanVanAanpak plan) {
        return plannen.van(plan.regioId(), plan.werkstuk().met(Documentsoort.SAMENWERKINGSOVEREENKOMST));
    }
}
