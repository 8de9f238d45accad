package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Bijlageoverzicht;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.regio.toets.Dossierbron;
import nl.onderwijsregio.regio.toets.Indieningsstand;

/** Tells the toets of a region what is there of its application; nothing as long as there is no plan. */
@ApplicationScoped
public class AanvraagDossier implements Dossierbron {
    @Inject
    PlanRepository plannen;
    @Inject
    Bijlageoverzicht bijlagen;
    @Inject
    Tekenlijst tekenlijst;
    @Inject
    AanvraagRepository aanvragen;

    @Override
    public Indieningsstand dossier(long regio, String regeling) {
        return plannen.van(regio, regeling).map(this::stand).orElse(Indieningsstand.ONBEKEND);
    }

    private Indieningsstand stand(PlanVanAanpak plan) {
        Set<String> aanwezig = bijlagen.stand(plan).stream().filter(Bijlagestand::aanwezig).map(Bijlagestand::id).collect(Collectors.toSet());
        Set<String> getekend = tekenlijst.stand(plan, false).regels().stream().filter(Tekenregel::isGetekend).map(Tekenregel::nummer).collect(Collectors.toSet());
        Optional<LocalDateTime> moment = aanvragen.vanPlan(plan.id()).map(a -> LocalDateTime.ofInstant(a.ingediendOp(), Tijdvak.ZONE));
        return new Indieningsstand(Optional.of(aanwezig), Optional.of(getekend), moment);
    }
}
