package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.regio.toets.Bestuursaandeel;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Toetsing;

/** Weighs the parties that may vote, from the figures of the composition on the day the vote is called. From then on the weight is fixed. */
@ApplicationScoped
public class Weegschaal {
    @Inject
    Toetsing toetsing;

    /** The same parties with their weights. Refuses when a count that is needed is unknown. */
    public List<Stemgerechtigde> wegen(PlanVanAanpak plan, List<Kamerregel> regels, List<Stemgerechtigde> gerechtigden) {
        Map<Kamer, Weegregel> wegend = regels.stream().filter(Kamerregel::weegt).collect(Collectors.toMap(Kamerregel::kamer, Kamerregel::weegregel));
        if (wegend.isEmpty()) {
            return gerechtigden;
        }
        Map<Long, Bestuursaandeel> aandelen = toetsing.feiten(plan.regioId(), plan.regeling()).map(Regiofeiten::besturen).orElse(List.of()).stream()
                .collect(Collectors.toMap(b -> b.deelnemer().partijId(), Function.identity()));
        return gerechtigden.stream().map(g -> wegend.containsKey(g.kamer()) ? g.met(wegend.get(g.kamer()).gewicht(leerlingen(g, aandelen.get(g.partijId())))) : g)
                .toList();
    }

    private static int leerlingen(Stemgerechtigde wie, Bestuursaandeel aandeel) {
        if (aandeel == null) {
            return 0;
        }
        eis(aandeel.zonderTelling() == 0, BesluitReden.GEWICHT_ONBEKEND, "partij", wie.naam(), "aantal", aandeel.zonderTelling());
        return aandeel.leerlingen().ondergrens();
    }
}
