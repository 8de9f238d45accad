package nl.onderwijsregio.voorbeeld;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderwijsregio.plan.Inhoudwissel;
import nl.onderwijsregio.plan.Opmaak;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoudQuery;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.voorbeeld.Planvoorbeeldinhoud.Deel;

/** Writes chosen sections and activities of an example into a plan, with their source. */
@ApplicationScoped
class Overneming {
    @Inject
    PlanInhoudQuery inhouden;
    @Inject
    Planregels regels;
    @Inject
    Inhoudwissel wissel;
    @Inject
    PlanvoorbeeldRepository voorbeelden;
    @Inject
    Clock klok;

    List<String> uitvoeren(Bezoek bezoek, Planvoorbeeldinhoud bron, PlanVersie versie, Map<String, String> onderdelen, Set<Integer> activiteiten) {
        PlanInhoud nu = inhouden.inhoud(bezoek.plan());
        eis(activiteiten.isEmpty() || nu.document().isEmpty(), PlanReden.DEEL_NIET_GEVRAAGD, "deel", "ACTIVITEITEN");
        List<String> delen = new ArrayList<>();
        TreeMap<String, String> teksten = new TreeMap<>(nu.onderdelen());
        new TreeMap<>(onderdelen).forEach((van, naar) -> {
            eis(bron.onderdelen().stream().anyMatch(d -> d.letter().equals(van)), VoorbeeldReden.PLANVOORBEELD_BESTAAT_NIET);
            regels.eisOnderdeel(bezoek.plan(), naar);
            teksten.merge(naar, bron.onderdelen().stream().filter(d -> d.letter().equals(van)).map(Deel::tekst).findFirst().orElseThrow(), String::concat);
            teksten.computeIfPresent(naar, (letter, tekst) -> Opmaak.schoon(tekst));
            delen.add(naar);
        });
        List<Activiteitregel> alle = new ArrayList<>(nu.activiteiten());
        Tijdvak tijdvak = regels.versie(bezoek.plan()).tijdvak();
        bron.activiteiten().stream().filter(a -> activiteiten.contains(a.nummer())).forEach(a -> alle.add(nieuw(a, nu.activiteiten().size() - alle.size() - 1, tijdvak)));
        wissel.uitvoeren(bezoek.plan(), nu.met(teksten, alle, nu.dekking(), nu.delen()), bezoek.wie());
        inhouden.inhoud(bezoek.plan()).activiteiten().stream().map(Activiteitregel::nummer).filter(n -> nu.activiteiten().stream().noneMatch(a -> a.nummer() == n))
                .forEach(n -> delen.add("A-" + n));
        PlanInhoud bevroren = PlanInhoud.lezen(versie.inhoud());
        delen.stream().distinct().forEach(d -> voorbeelden.toevoegen(new Herkomst(bezoek.plan().id(), d, versie, bevroren, bezoek.wie(), klok.instant())));
        return delen.stream().distinct().toList();
    }

    /** In the period of the own regeling; the days of another year say nothing here. */
    private static Activiteitregel nieuw(Activiteitregel a, int nummer, Tijdvak tijdvak) {
        return new Activiteitregel(nummer, a.functie(), a.naam(), a.doel(), a.indicator(), null, "", tijdvak.van().toString(), tijdvak.totEnMet().toString(), a.bedrag(),
                a.toelichting(), a.resultaat(), List.of(), List.of(), List.of(), "", "");
    }
}
