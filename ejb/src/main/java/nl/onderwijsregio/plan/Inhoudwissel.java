package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Postregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;

/**
 * Writes a whole content into a plan. What has a lasting number keeps it; what has a number below zero is new and gets the next one, and
 * what pointed at it points at that. The caller holds the plan and has looked whether all of it may be written.
 */
@ApplicationScoped
public class Inhoudwissel {
    @Inject
    PlanRepository plannen;
    @Inject
    DeelRepository delen;
    @Inject
    Deelinvoer invoer;
    @Inject
    Terugzetting terugzetting;
    @Inject
    Clock klok;

    /** The numbers that what is new was given, by the number it had in the content. */
    private static final class Nieuw {
        private final Map<Integer, Integer> vraagstukken = new HashMap<>();
        private final Map<Integer, Integer> doelen = new HashMap<>();
        private final Map<Integer, Integer> afspraken = new HashMap<>();
    }

    public void uitvoeren(PlanVanAanpak plan, PlanInhoud straks, Gemachtigde door) {
        Wie wie = Wie.van(door, klok.instant());
        Plandeelinhoud d = straks.delen();
        Nieuw nieuw = new Nieuw();
        List<Vraagstukregel> vraagstukken = d.vraagstukken().stream().map(v -> vraagstuk(plan, v, nieuw, wie)).toList();
        List<Doelregel> doelen = d.doelen().stream().map(g -> doel(plan, g, nieuw, wie)).toList();
        List<Afspraakregel> afspraken = d.afspraken().stream().map(a -> afspraak(plan, a, nieuw, wie)).toList();
        List<Activiteitregel> activiteiten = straks.activiteiten().stream().map(a -> activiteit(plan, a, nieuw)).toList();
        terugzetting.uitvoeren(plan, straks.met(straks.onderdelen(), activiteiten, straks.dekking(),
                new Plandeelinhoud(d.indicatoren(), vraagstukken, doelen, afspraken, d.formulieren())), wie);
    }

    private Vraagstukregel vraagstuk(PlanVanAanpak plan, Vraagstukregel v, Nieuw nieuw, Wie wie) {
        return Inhoudvorm.regel(nummer(plan, v.nummer(), Inhoudvorm.opgave(v), nieuw.vraagstukken, wie), Inhoudvorm.opgave(v));
    }

    private Doelregel doel(PlanVanAanpak plan, Doelregel d, Nieuw nieuw, Wie wie) {
        Doelopgave opgave = Inhoudvorm.opgave(new Doelregel(d.nummer(), d.naam(), d.doelgroep(), lastend(d.vraagstuk(), nieuw.vraagstukken), d.indicator(), d.eenheid(),
                d.nulwaarde(), d.streefwaarde(), d.streefdatum(), d.toelichting()));
        return Inhoudvorm.regel(nummer(plan, d.nummer(), opgave, nieuw.doelen, wie), opgave);
    }

    private Afspraakregel afspraak(PlanVanAanpak plan, Afspraakregel a, Nieuw nieuw, Wie wie) {
        Afspraakopgave opgave = new Afspraakopgave(a.naam(), a.indicator(), lastend(a.doel(), nieuw.doelen), a.wanneer(), a.wie());
        return Inhoudvorm.regel(nummer(plan, a.nummer(), opgave, nieuw.afspraken, wie), opgave);
    }

    private Activiteitregel activiteit(PlanVanAanpak plan, Activiteitregel a, Nieuw nieuw) {
        List<Integer> doelen = a.doelen().stream().map(d -> lastend(d, nieuw.doelen)).toList();
        boolean erbij = a.nummer() < 0;
        Activiteitregel regel = met(a, erbij ? plan.volgendeActiviteit() : a.nummer(), doelen, erbij ? genummerd(a.posten()) : a.posten());
        if (erbij) {
            Activiteitregel zonder = met(a, regel.nummer(), doelen, a.posten());
            plannen.toevoegen(new Activiteit(plan.id(), regel.nummer(), regel.nummer(), Inhoudvorm.opgave(zonder)));
        }
        return regel;
    }

    private static Activiteitregel met(Activiteitregel a, int nummer, List<Integer> doelen, List<Postregel> posten) {
        return new Activiteitregel(nummer, a.functie(), a.naam(), a.doel(), a.indicator(), a.eigenaarPartijId(), a.eigenaar(), a.van(), a.tot(), a.bedrag(),
                a.toelichting(), a.resultaat(), a.partners(), doelen, posten, a.subsidie(), a.eigenBijdrage());
    }

    /** The posts of a new activity are numbered when it is made, in their order. */
    private static List<Postregel> genummerd(List<Postregel> posten) {
        List<Postregel> genummerd = new ArrayList<>();
        posten.forEach(p -> genummerd.add(new Postregel(genummerd.size() + 1, p.soort(), p.omschrijving(), p.jaar(), p.fte(), p.tarief(), p.bedrag(), p.coordinatie())));
        return genummerd;
    }

    private int nummer(PlanVanAanpak plan, int nummer, Deelopgave opgave, Map<Integer, Integer> nummers, Wie wie) {
        if (nummer >= 0) {
            return nummer;
        }
        int lastend = plan.volgende(opgave);
        delen.toevoegen(invoer.nieuw(plan.id(), lastend, opgave, wie));
        nummers.put(nummer, lastend);
        return lastend;
    }

    private static Integer lastend(Integer nummer, Map<Integer, Integer> nummers) {
        return nummer == null ? null : nummers.getOrDefault(nummer, nummer);
    }
}
