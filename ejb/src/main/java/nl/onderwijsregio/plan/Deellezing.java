package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Regelversie;

/** Puts the structured parts of a plan together with how far each is; a fixed number of queries. */
@ApplicationScoped
public class Deellezing {
    @Inject
    DeelQuery lezen;
    @Inject
    PlanQuery plannen;
    @Inject
    Planregels regels;

    Plandelenbeeld van(PlanVanAanpak plan, boolean schrijfbaar) {
        Regelversie versie = regels.versie(plan);
        Planformat format = regels.format(plan);
        Deeltaken taken = taken(plan, format, plannen.begroting(plan.id()));
        return new Plandelenbeeld(regels(format, taken), taken.indicatoren(), taken.vraagstukken(), taken.doelen(), taken.afspraken(),
                taken.formulieren(), taken.begroting(), versie.tijdvak().van(), versie.tijdvak().totEnMet(), schrijfbaar);
    }

    /** The parts with their states, for the overview of the plan. */
    List<Deelregel> regels(PlanVanAanpak plan, Planformat format, Begrotingsbeeld begroting) {
        return format.delen().isEmpty() ? List.of() : regels(format, taken(plan, format, begroting));
    }

    private Deeltaken taken(PlanVanAanpak plan, Planformat format, Begrotingsbeeld begroting) {
        return new Deeltaken(lezen.indicatoren(plan.id(), format, Map.of()), lezen.vraagstukken(plan.id()), lezen.doelen(plan.id()),
                lezen.afspraken(plan.id()), lezen.formulieren(plan.id()), begroting);
    }

    private static List<Deelregel> regels(Planformat format, Deeltaken taken) {
        return format.delen().stream().map(taken::regel).toList();
    }
}
