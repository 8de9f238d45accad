package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.regeling.Planformat;

/** Reads the structured parts of a plan, to show or to freeze; five queries, however much is filled in. */
@ApplicationScoped
public class DeelQuery {
    @Inject
    DeelRepository delen;

    List<Deelitem<Vraagstukopgave>> vraagstukken(long planId) {
        return items(Vraagstuk.class, planId);
    }

    List<Deelitem<Doelopgave>> doelen(long planId) {
        return items(Doel.class, planId);
    }

    List<Deelitem<Afspraakopgave>> afspraken(long planId) {
        return items(Afspraak.class, planId);
    }

    private <T extends Deelopgave, I extends Planitem<T>> List<Deelitem<T>> items(Class<I> soort, long planId) {
        return delen.items(soort, planId).stream().filter(i -> !i.isVervallen()).map(i -> new Deelitem<>(i.nummer(), i.versie(), i.opgave())).toList();
    }

    /** The figures the format asks, each with what the product knows itself. */
    List<Indicatorregel> indicatoren(long planId, Planformat format, Map<String, Indicatoropgave> bekend) {
        Map<String, Planindicator> ingevuld = delen.indicatoren(planId).stream().collect(Collectors.toMap(Planindicator::code, Function.identity()));
        return format.indicatoren().stream().map(i -> regel(i, ingevuld.get(i.code()), bekend.get(i.vulling()))).toList();
    }

    private static Indicatorregel regel(Indicator indicator, Planindicator stand, Indicatoropgave bekend) {
        return stand == null ? new Indicatorregel(indicator, 0, Indicatoropgave.LEEG, false, bekend)
                : new Indicatorregel(indicator, stand.versie(), stand.opgave(), stand.isOvergenomen(), bekend);
    }

    Map<Plandeel.Soort, Formulierregel> formulieren(long planId) {
        return delen.formulieren(planId).stream().collect(Collectors.toMap(Planformulier::deel, f -> new Formulierregel(f.versie(), new TreeMap<>(f.velden()))));
    }

    /** As it is frozen: what was filled in, whether the format still asks it or not. */
    Plandeelinhoud inhoud(long planId) {
        SortedMap<String, SortedMap<String, String>> formulieren = new TreeMap<>();
        formulieren(planId).forEach((deel, f) -> {
            if (!f.velden().isEmpty()) {
                formulieren.put(deel.name(), f.velden());
            }
        });
        return new Plandeelinhoud(
                delen.indicatoren(planId).stream().filter(i -> !i.opgave().isLeeg()).map(i -> Inhoudvorm.cijfer(i.code(), i.opgave(), i.isOvergenomen())).toList(),
                vraagstukken(planId).stream().map(v -> Inhoudvorm.regel(v.nummer(), v.inhoud())).toList(),
                doelen(planId).stream().map(d -> Inhoudvorm.regel(d.nummer(), d.inhoud())).toList(),
                afspraken(planId).stream().map(a -> Inhoudvorm.regel(a.nummer(), a.inhoud())).toList(), formulieren);
    }
}
