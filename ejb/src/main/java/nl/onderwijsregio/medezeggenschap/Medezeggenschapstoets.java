package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Stemvoorwaarde;
import nl.onderwijsregio.besluit.Voorstel;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVersie;

/**
 * Whether the councils that were asked have been heard, for whoever decides or submits. Consent that is asked and not given keeps
 * its own bestuur from voting for; the other partners are free.
 */
@ApplicationScoped
public class Medezeggenschapstoets implements Stemvoorwaarde {
    @Inject
    AdviesaanvraagQuery query;
    @Inject
    PlanRepository plannen;
    @Inject
    Clock klok;

    /** How it stands for that frozen version. */
    public Medezeggenschapsstand stand(long planVersieId) {
        PlanVersie versie = plannen.versie(planVersieId).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        return overTekst(versie.planId(), Set.of(versie.sha256()));
    }

    /**
     * How it stands for exactly that text of the plan. Councils of besturen that left the region do not count: they can neither answer nor be asked.
     *
     * @param teksten its SHA-256, in every form it was frozen in
     */
    public Medezeggenschapsstand overTekst(long planId, Set<String> teksten) {
        Set<Long> raden = query.raden(planId).stream().map(Raad::partijId).collect(Collectors.toSet());
        return Medezeggenschapsstand.over(teksten, query.vanPlan(planId, LocalDate.now(klok)).stream().filter(r -> raden.contains(r.raadPartijId())).toList());
    }

    /** How it stands for the plan, whatever text the councils were asked about. */
    public Medezeggenschapsstand vanPlan(long planId) {
        List<Voorlegregel> alle = query.vanPlan(planId, LocalDate.now(klok));
        return new Medezeggenschapsstand(alle.stream().filter(r -> !r.vervangen()).toList());
    }

    @Override
    public void toetsen(Voorstel voorstel, long partijId, Keuze keuze) {
        if (!keuze.isVoor() || voorstel.plan().isEmpty()) {
            return;
        }
        overTekst(voorstel.planId(), Set.of(voorstel.sha256())).opschorting().stream().filter(r -> r.bestuurPartijId() == partijId).findFirst()
                .ifPresent(r -> eis(false, MedezeggenschapReden.INSTEMMING_ONTBREEKT, "raad", r.raadNaam(), "bestuur", r.bestuurNaam(),
                        "datum", r.termijn()));
    }
}
