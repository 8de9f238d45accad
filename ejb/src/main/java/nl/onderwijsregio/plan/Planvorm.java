package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Plandeel;

/**
 * What headings and fields the content of a plan has: those of the text it was written for, not of the text the plan stays on today.
 *
 * @param onderdelen in the order of the law
 * @param delen the structured parts
 * @param indicatoren the figures of the labour market, for their names and units
 * @param activiteiten the section with the activities; empty when none are asked
 * @param bewaard headings by letter of sections with a text that this text does not know
 */
public record Planvorm(List<Vormonderdeel> onderdelen, List<Plandeel> delen, List<Indicator> indicatoren, String activiteiten, Map<String, String> bewaard) implements Serializable {

    /**
     * A section.
     *
     * @param telt whether it had to be written
     * @param kenmerk name of the fact on which it depends; null when it does not
     */
    public record Vormonderdeel(String letter, String titel, boolean telt, String kenmerk) implements Serializable { }

    public Planvorm {
        onderdelen = List.copyOf(onderdelen);
        delen = List.copyOf(delen);
        indicatoren = List.copyOf(indicatoren);
        bewaard = Map.copyOf(bewaard);
    }

    /** That of the plan as it stands now. */
    public static Planvorm van(Planbeeld plan) {
        Map<String, String> bewaard = new HashMap<>();
        plan.bewaard().forEach(b -> bewaard.put(b.letter(), b.titel()));
        return new Planvorm(plan.onderdelen().stream().map(o -> new Vormonderdeel(o.letter(), o.titel(), o.telt(), o.kenmerk())).toList(),
                plan.delen().stream().map(Deelregel::deel).toList(), plan.indicatoren(), plan.activiteitenletter() == null ? "" : plan.activiteitenletter(), bewaard);
    }

    /** The section with that letter. */
    public Optional<Vormonderdeel> onderdeel(String letter) {
        return onderdelen.stream().filter(o -> o.letter().equals(letter)).findFirst();
    }

    /** The heading of a section, also of a kept one; empty when nobody knows it. */
    public String titel(String letter) {
        return onderdeel(letter).map(Vormonderdeel::titel).orElse(bewaard.getOrDefault(letter, ""));
    }

    /** The letters of the kept sections of this content, in its order. */
    List<String> bewaard(PlanInhoud inhoud) {
        return inhoud.onderdelen().keySet().stream().filter(bewaard::containsKey).toList();
    }

    /** The heading; that of a kept section says so. */
    String kop(String letter) {
        return titel(letter) + (bewaard.containsKey(letter) ? " (bewaard uit een eerdere tekst van de regeling)" : "");
    }

    /** With what only the other one knows. */
    public Planvorm met(Planvorm ander) {
        List<Vormonderdeel> alle = new ArrayList<>(onderdelen);
        ander.onderdelen.stream().filter(o -> onderdeel(o.letter()).isEmpty()).forEach(alle::add);
        List<Plandeel> alleDelen = new ArrayList<>(delen);
        ander.delen.stream().filter(d -> delen.stream().noneMatch(e -> e.soort() == d.soort())).forEach(alleDelen::add);
        List<Indicator> alleIndicatoren = new ArrayList<>(indicatoren);
        ander.indicatoren.stream().filter(i -> indicatoren.stream().noneMatch(e -> e.code().equals(i.code()))).forEach(alleIndicatoren::add);
        Map<String, String> alleBewaard = new HashMap<>(ander.bewaard);
        alleBewaard.putAll(bewaard);
        return new Planvorm(alle, alleDelen, alleIndicatoren, activiteiten.isEmpty() ? ander.activiteiten : activiteiten, alleBewaard);
    }
}
