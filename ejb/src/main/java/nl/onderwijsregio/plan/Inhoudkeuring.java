package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;
import nl.onderwijsregio.regeling.Plandeel;

/** Looks whether a content may be written into a plan, element by element, as saving each of them on its own screen would. */
@ApplicationScoped
public class Inhoudkeuring {
    @Inject
    Planregels regels;
    @Inject
    Deelinvoer invoer;
    @Inject
    Activiteitinvoer activiteiten;
    @Inject
    Clock klok;

    /** Something that may not be written, by the code of the element. */
    public record Bezwaar(String code, RuntimeException reden) {}

    /** The fields of a short form in the one form in which they are kept. */
    public SortedMap<String, String> velden(PlanVanAanpak plan, String formulier, SortedMap<String, String> velden) {
        Plandeel.Soort soort = Stream.of(Plandeel.Soort.values()).filter(s -> s.name().equals(formulier) && s.isFormulier()).findFirst()
                .orElseThrow(() -> new Weigering(PlanReden.DEEL_NIET_GEVRAAGD, "deel", formulier));
        return invoer.velden(plan, soort, velden);
    }

    /** What stands in the way; only what is other than now is looked at, and what points at something that goes. */
    public List<Bezwaar> keuren(PlanVanAanpak plan, PlanInhoud nu, PlanInhoud straks) {
        List<Bezwaar> bezwaren = new ArrayList<>();
        straks.onderdelen().forEach((letter, tekst) -> {
            if (!tekst.equals(nu.onderdelen().get(letter))) {
                proberen(bezwaren, letter, () -> regels.onderdeel(plan, letter));
            }
        });
        delen(plan, nu.delen(), straks, bezwaren);
        if (!straks.document().isEmpty() && !straks.dekking().isEmpty()) {
            bezwaren.add(new Bezwaar("dekking", new Weigering(PlanReden.DEEL_NIET_GEVRAAGD, "deel", "dekking")));
        }
        Set<Long> deelnemers = activiteiten.deelnemers(plan);
        straks.activiteiten().stream().filter(a -> !nu.activiteiten().contains(a))
                .forEach(a -> proberen(bezwaren, "A-" + a.nummer(), () -> eisActiviteit(plan, a, nu, deelnemers)));
        verwijzingen(straks, bezwaren);
        return bezwaren;
    }

    private void delen(PlanVanAanpak plan, Plandeelinhoud nu, PlanInhoud inhoud, List<Bezwaar> bezwaren) {
        Plandeelinhoud straks = inhoud.delen();
        LocalDate vandaag = LocalDate.now(klok);
        straks.indicatoren().stream().filter(i -> !nu.indicatoren().contains(i))
                .forEach(i -> proberen(bezwaren, i.code(), () -> eisCijfer(plan, i, vandaag)));
        straks.vraagstukken().stream().filter(v -> !nu.vraagstukken().contains(v))
                .forEach(v -> proberen(bezwaren, "V-" + v.nummer(), () -> invoer.eisGevraagd(plan, Plandeel.Soort.VRAAGSTUKKEN)));
        straks.doelen().stream().filter(d -> !nu.doelen().contains(d)).forEach(d -> proberen(bezwaren, "D-" + d.nummer(), () -> {
            invoer.eisGevraagd(plan, Plandeel.Soort.DOELEN);
            eisIndicator(plan, d.indicator());
        }));
        straks.afspraken().stream().filter(a -> !nu.afspraken().contains(a)).forEach(a -> proberen(bezwaren, "M-" + a.nummer(), () -> {
            invoer.eisGevraagd(plan, Plandeel.Soort.MONITORING);
            eisIndicator(plan, a.indicator());
        }));
    }

    private void eisCijfer(PlanVanAanpak plan, Indicatorcijfer cijfer, LocalDate vandaag) {
        Inhoudvorm.opgave(cijfer).eisPassend(invoer.indicator(plan, cijfer.code()), vandaag);
    }

    private void eisIndicator(PlanVanAanpak plan, String code) {
        if (!code.isEmpty()) {
            invoer.indicator(plan, code);
        }
    }

    private void eisActiviteit(PlanVanAanpak plan, Activiteitregel a, PlanInhoud nu, Set<Long> deelnemers) {
        Activiteitopgave opgave = Inhoudvorm.opgave(a);
        activiteiten.eisGevraagd(plan);
        activiteiten.eisPeriode(plan, opgave);
        Set<Long> bekend = Stream.concat(deelnemers.stream(), nu.activiteiten().stream().filter(n -> n.nummer() == a.nummer())
                .flatMap(n -> partijen(Inhoudvorm.opgave(n)))).collect(Collectors.toSet());
        Activiteitinvoer.eisPartners(bekend, partijen(opgave).toList());
    }

    private static Stream<Long> partijen(Activiteitopgave opgave) {
        return Stream.concat(opgave.partners().stream(), Stream.ofNullable(opgave.eigenaarPartijId()));
    }

    private static void verwijzingen(PlanInhoud straks, List<Bezwaar> bezwaren) {
        Set<Integer> vraagstukken = straks.delen().vraagstukken().stream().map(Vraagstukregel::nummer).collect(Collectors.toSet());
        Set<Integer> doelen = straks.delen().doelen().stream().map(Doelregel::nummer).collect(Collectors.toSet());
        for (Doelregel d : straks.delen().doelen()) {
            bestaat(bezwaren, "D-" + d.nummer(), vraagstukken, d.vraagstuk(), "V-");
        }
        for (Afspraakregel a : straks.delen().afspraken()) {
            bestaat(bezwaren, "M-" + a.nummer(), doelen, a.doel(), "D-");
        }
        straks.activiteiten().forEach(a -> a.doelen().forEach(d -> bestaat(bezwaren, "A-" + a.nummer(), doelen, d, "D-")));
    }

    private static void bestaat(List<Bezwaar> bezwaren, String code, Set<Integer> bestaand, Integer nummer, String soort) {
        proberen(bezwaren, code, () -> eis(nummer == null || bestaand.contains(nummer), PlanReden.VERWIJZING_BESTAAT_NIET, "code", soort + nummer));
    }

    private static void proberen(List<Bezwaar> bezwaren, String code, Runnable werk) {
        try {
            werk.run();
        } catch (Weigering | IllegalArgumentException nee) {
            bezwaren.add(new Bezwaar(code, nee));
        }
    }
}
