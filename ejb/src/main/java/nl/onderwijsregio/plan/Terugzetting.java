package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the content of an older version over the present one, as new states. */
@ApplicationScoped
public class Terugzetting {
    @Inject
    PlanRepository plannen;
    @Inject
    PlanQuery lezen;
    @Inject
    Deelterugzetting delen;

    void uitvoeren(PlanVanAanpak plan, PlanInhoud inhoud, Wie wie) {
        teksten(plan.id(), inhoud, wie);
        if (inhoud.isVolledig()) {
            antwoorden(plan.id(), inhoud, wie);
        }
        delen.uitvoeren(plan.id(), inhoud.delen(), wie);
        activiteiten(plan.id(), inhoud);
        plannen.dekking(plan.id()).forEach(plannen::verwijderen);
        inhoud.dekking().forEach(d -> plannen.toevoegen(new Dekking(plan.id(), d.bron(), new BigDecimal(d.bedrag()))));
    }

    private void teksten(long planId, PlanInhoud inhoud, Wie wie) {
        TreeSet<String> letters = new TreeSet<>(lezen.secties(planId).keySet());
        letters.addAll(inhoud.onderdelen().keySet());
        for (String letter : letters) {
            Planonderdeel onderdeel = plannen.onderdeel(planId, letter);
            String tekst = inhoud.onderdelen().getOrDefault(letter, "");
            if (!onderdeel.tekst().equals(tekst)) {
                onderdeel.schrijven(tekst, wie);
                plannen.toevoegen(new Onderdeelstand(onderdeel.id(), Onderdeelstand.Soort.BEWAARD, onderdeel.versie(), tekst, wie));
            }
        }
    }

    private void antwoorden(long planId, PlanInhoud inhoud, Wie wie) {
        Map<String, Boolean> nu = lezen.kenmerken(planId);
        nu.keySet().stream().filter(naam -> !inhoud.antwoorden().containsKey(naam)).forEach(naam -> plannen.kenmerkWissen(planId, naam));
        inhoud.antwoorden().forEach((naam, waarde) -> {
            if (!waarde.equals(nu.get(naam))) {
                plannen.kenmerk(planId, naam, waarde, wie);
            }
        });
    }

    private void activiteiten(long planId, PlanInhoud inhoud) {
        Map<Integer, PlanInhoud.Activiteitregel> toen = inhoud.activiteiten().stream()
                .collect(Collectors.toMap(PlanInhoud.Activiteitregel::nummer, Function.identity()));
        for (Activiteit nu : plannen.activiteitenMetBijzaken(planId)) {
            PlanInhoud.Activiteitregel oud = toen.get(nu.nummer());
            if (oud != null) {
                terugzetten(nu, Inhoudvorm.opgave(oud));
                nu.plaatsen(inhoud.activiteiten().indexOf(oud) + 1);
            } else if (!nu.isVervallen()) {
                nu.vervallen();
            }
        }
    }

    /** What stands there already stays as it is, so that nobody who has it open is told of a change. */
    private static void terugzetten(Activiteit nu, Activiteitopgave opgave) {
        if (nu.isVervallen() || !nu.opgave().equals(opgave)) {
            nu.wijzigen(opgave);
        }
    }
}
