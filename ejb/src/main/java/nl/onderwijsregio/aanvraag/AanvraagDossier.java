package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Bijlageoverzicht;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.regeling.Regelversie;
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

    @Override
    public Indieningsstand dossier(long regio, String regeling, Regelversie tekst) {
        return plannen.van(regio, regeling).map(p -> stand(p, bijlagen.stand(p, tekst.planformat()), isOp(p, tekst) ? getekend(p) : Set.of())).orElse(Indieningsstand.ONBEKEND);
    }

    /** A plan that moves to another text is another content: nobody signed it yet. */
    private static boolean isOp(PlanVanAanpak plan, Regelversie tekst) {
        return plan.regelversie().equals(tekst.versie().toString());
    }

    private Indieningsstand stand(PlanVanAanpak plan) {
        return stand(plan, bijlagen.stand(plan), getekend(plan));
    }

    private Set<String> getekend(PlanVanAanpak plan) {
        return tekenlijst.stand(plan, false).regels().stream().filter(Tekenregel::isGetekend).map(Tekenregel::nummer).collect(Collectors.toSet());
    }

    private Indieningsstand stand(PlanVanAanpak plan, List<Bijlagestand> gevraagd, Set<String> getekend) {
        Set<String> aanwezig = gevraagd.stream().filter(Bijlagestand::aanwezig).map(Bijlagestand::id).collect(Collectors.toSet());
        Optional<LocalDateTime> moment = aanvragen.vanPlan(plan.id()).map(a -> LocalDateTime.ofInstant(a.ingediendOp(), Tijdvak.ZONE));
        return new Indieningsstand(Optional.of(aanwezig), Optional.of(getekend), moment);
    }
}
