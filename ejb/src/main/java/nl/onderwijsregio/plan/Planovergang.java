package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.onderwijsregio.plan.Onderdeelwissel.Soort;
import nl.onderwijsregio.plan.PlanQuery.Sectie;
import nl.onderwijsregio.plan.Planvorm.Vormonderdeel;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Planformat.Onderdeel;
import nl.onderwijsregio.regeling.Planformat.Regiokenmerken;
import nl.onderwijsregio.regeling.Planformat.Voorwaarde;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;

/** What of a plan changes with the text of the regeling, and what of it was written for an earlier one. */
@ApplicationScoped
public class Planovergang {
    @Inject
    PlanQuery lezen;
    @Inject
    Planregels regels;
    @Inject
    Regelingen regelingen;

    /** The sections that this text asks of the region otherwise than the text the plan stays on. */
    public List<Onderdeelwissel> wissels(PlanVanAanpak plan, Regelversie naar) {
        Planformat was = regels.format(plan);
        Planformat wordt = naar.planformat().van(plan.document());
        Regiokenmerken kenmerken = regels.kenmerken(plan);
        Map<String, Sectie> secties = lezen.secties(plan.id());
        TreeSet<String> letters = new TreeSet<>();
        List.of(was, wordt).forEach(f -> f.onderdelen().forEach(o -> letters.add(o.letter())));
        List<Onderdeelwissel> wissels = new ArrayList<>();
        for (String letter : letters) {
            Optional<Onderdeel> oud = gevraagd(was, letter, kenmerken);
            Optional<Onderdeel> nieuw = gevraagd(wordt, letter, kenmerken);
            boolean tekst = Optional.ofNullable(secties.get(letter)).filter(s -> !Opmaak.isLeeg(s.tekst())).isPresent();
            soort(oud, nieuw).ifPresent(s -> wissels.add(new Onderdeelwissel(s, letter, nieuw.or(() -> oud).orElseThrow().titel(), tekst)));
        }
        return wissels;
    }

    /** The section when it is asked of this region, or may be. */
    private static Optional<Onderdeel> gevraagd(Planformat format, String letter, Regiokenmerken kenmerken) {
        return format.onderdeel(letter).filter(o -> o.voor(kenmerken).vanToepassing().orElse(true));
    }

    private static Optional<Soort> soort(Optional<Onderdeel> oud, Optional<Onderdeel> nieuw) {
        if (oud.isEmpty() || nieuw.isEmpty()) {
            return oud.isPresent() ? Optional.of(Soort.VERVALT) : nieuw.map(o -> Soort.ERBIJ);
        }
        boolean gelijk = oud.get().titel().equals(nieuw.get().titel()) && oud.get().eis().equals(nieuw.get().eis());
        return gelijk ? Optional.empty() : Optional.of(Soort.ANDERS);
    }

    /** What was written in sections that the text of the plan does not know. */
    List<Bewaardonderdeel> bewaard(PlanVanAanpak plan) {
        Planformat format = regels.format(plan);
        return lezen.secties(plan.id()).values().stream().filter(s -> format.onderdeel(s.letter()).isEmpty() && !Opmaak.isLeeg(s.tekst()))
                .map(s -> new Bewaardonderdeel(s.letter(), titel(plan, s.letter()), s.tekst())).toList();
    }

    /** The headings and fields of this content, by its own text and answers. */
    Planvorm vorm(PlanVanAanpak plan, PlanInhoud inhoud) {
        Planformat format = regels.format(inhoud);
        Regiokenmerken kenmerken = new Regiokenmerken(lezen.sectoren(plan.regioId(), plan.regeling()), inhoud.antwoorden());
        Map<String, String> bewaard = new HashMap<>();
        inhoud.onderdelen().keySet().stream().filter(l -> format.onderdeel(l).isEmpty()).forEach(l -> bewaard.put(l, titel(plan, l)));
        return new Planvorm(format.onderdelen().stream().map(o -> new Vormonderdeel(o.letter(), o.titel(), o.voor(kenmerken).vanToepassing().orElse(false),
                o.voorwaarde().soort() == Voorwaarde.Soort.KENMERK ? o.voorwaarde().waarde() : null)).toList(), format.delen(), format.indicatoren(), format.activiteiten().orElse(""), bewaard);
    }

    private String titel(PlanVanAanpak plan, String letter) {
        return regelingen.actueel().versies(plan.regeling()).stream().sorted(Comparator.comparing(Regelversie::versie).reversed())
                .filter(v -> v.planformat().heeft(plan.document())).flatMap(v -> v.planformat().van(plan.document()).onderdeel(letter).stream()).map(Onderdeel::titel).findFirst().orElse(letter);
    }
}
