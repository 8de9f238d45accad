package nl.onderwijsregio.plan.uitwissel;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Postregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;

/** Lasting numbers are given out by the plan and never by a file: what has one stood in the content the file was made of, and stands in it once. */
final class Nummercontrole {
    private final PlanInhoud basis;
    private final Map<String, String> plaatsen;
    private final Inleesfouten fouten;

    Nummercontrole(PlanInhoud basis, Map<String, String> plaatsen, Inleesfouten fouten) {
        this.basis = basis;
        this.plaatsen = plaatsen;
        this.fouten = fouten;
    }

    void keuren(PlanInhoud bestand) {
        keuren("V-", bestand.delen().vraagstukken(), basis.delen().vraagstukken(), Vraagstukregel::nummer);
        keuren("D-", bestand.delen().doelen(), basis.delen().doelen(), Doelregel::nummer);
        keuren("M-", bestand.delen().afspraken(), basis.delen().afspraken(), Afspraakregel::nummer);
        keuren("A-", bestand.activiteiten(), basis.activiteiten(), Activiteitregel::nummer);
        eens(bestand.delen().indicatoren().stream().map(Indicatorcijfer::code).toList());
        bestand.activiteiten().forEach(this::posten);
    }

    private <T> void keuren(String soort, List<T> nieuw, List<T> oud, ToIntFunction<T> nummer) {
        eens(nieuw.stream().map(e -> soort + nummer.applyAsInt(e)).toList());
        Set<Integer> bekend = oud.stream().map(nummer::applyAsInt).collect(Collectors.toSet());
        nieuw.stream().map(nummer::applyAsInt).filter(n -> n >= 0 && !bekend.contains(n)).forEach(n -> fouten.meld(plaats(soort + n),
                soort + n + " stond niet in het plan waarvan dit bestand is gemaakt. Geef iets nieuws de code nieuw-1 (in JSON een nummer onder nul)."));
    }

    private void eens(List<String> codes) {
        Set<String> gezien = new HashSet<>();
        codes.stream().filter(c -> !gezien.add(c)).forEach(c -> fouten.meld(plaats(c), c + " staat er twee keer in."));
    }

    private void posten(Activiteitregel a) {
        Set<Integer> bekend = basis.activiteiten().stream().filter(b -> b.nummer() == a.nummer()).flatMap(b -> b.posten().stream()).map(Postregel::nummer)
                .collect(Collectors.toSet());
        a.posten().stream().map(Postregel::nummer).filter(n -> n != 0 && !bekend.contains(n)).forEach(n -> fouten.meld(plaats("A-" + a.nummer()),
                "Post " + n + " van A-" + a.nummer() + " bestaat niet. Laat het nummer van een nieuwe post leeg (in JSON 0)."));
    }

    private String plaats(String code) {
        return plaatsen.getOrDefault(code, code);
    }
}
