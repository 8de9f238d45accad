package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.DeelnemersQuery;

/** Who may vote on a plan: the parties of its composition that themselves confirmed taking part, each in the chamber of its kind. */
@ApplicationScoped
public class Kiesregister {
    @Inject
    DeelnemersQuery deelnemers;
    @Inject
    PlanRepository plannen;

    /** The parties entitled now. */
    public List<Stemgerechtigde> gerechtigden(PlanVanAanpak plan) {
        return gerechtigden(deelnemers.deelnemers(plan.regioId(), plan.regeling()));
    }

    static List<Stemgerechtigde> gerechtigden(List<Deelnemer> deelnemers) {
        return deelnemers.stream().filter(Deelnemer::heeftBevestigd)
                .flatMap(d -> Kamer.van(d.soort()).map(k -> new Stemgerechtigde(d.partijId(), d.naam(), k)).stream()).toList();
    }

    /** Parties of the three kinds that did not confirm yet. */
    static List<Deelnemer> onbevestigd(List<Deelnemer> deelnemers) {
        return deelnemers.stream().filter(d -> !d.heeftBevestigd() && Kamer.van(d.soort()).isPresent()).toList();
    }

    /** How many parties are entitled now, per chamber, for that document of the region; zeros when there is no plan. */
    public Map<Kamer, Integer> aantallen(long regio, Werkstuk werkstuk) {
        return tellen(regio, werkstuk, Deelnemer::heeftBevestigd);
    }

    /** How many parties of the composition could vote once they confirm, per chamber; zeros when there is no plan. */
    Map<Kamer, Integer> mogelijk(long regio, Werkstuk werkstuk) {
        return tellen(regio, werkstuk, d -> true);
    }

    private Map<Kamer, Integer> tellen(long regio, Werkstuk werkstuk, Predicate<Deelnemer> wie) {
        Map<Kamer, Integer> aantallen = new EnumMap<>(Kamer.class);
        Stream.of(Kamer.values()).forEach(k -> aantallen.put(k, 0));
        plannen.van(regio, werkstuk).map(this::deelnemers).orElse(List.of()).stream().filter(wie)
                .forEach(d -> Kamer.van(d.soort()).ifPresent(k -> aantallen.merge(k, 1, Integer::sum)));
        return aantallen;
    }

    /** Everybody in the composition of the plan. */
    List<Deelnemer> deelnemers(PlanVanAanpak plan) {
        return deelnemers.deelnemers(plan.regioId(), plan.regeling());
    }
}
