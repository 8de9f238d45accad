package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.regeling.Plandeel;

/** Writes the structured parts of an older version over the present ones; items keep their numbers. */
@ApplicationScoped
public class Deelterugzetting {
    @Inject
    DeelRepository delen;

    void uitvoeren(long planId, Plandeelinhoud inhoud, Wie wie) {
        items(Vraagstuk.class, planId, wie, per(inhoud.vraagstukken().stream(), Plandeelinhoud.Vraagstukregel::nummer,
                Inhoudvorm::opgave));
        items(Doel.class, planId, wie, per(inhoud.doelen().stream(), Doelregel::nummer, Inhoudvorm::opgave));
        items(Afspraak.class, planId, wie, per(inhoud.afspraken().stream(), Plandeelinhoud.Afspraakregel::nummer,
                Inhoudvorm::opgave));
        indicatoren(planId, inhoud, wie);
        formulieren(planId, inhoud, wie);
    }

    private static <R, T> Map<Integer, T> per(Stream<R> regels, Function<R, Integer> nummer, Function<R, T> opgave) {
        return regels.collect(Collectors.toMap(nummer, opgave));
    }

    private <T extends Deelopgave, I extends Planitem<T>> void items(Class<I> soort, long planId, Wie wie, Map<Integer, T> toen) {
        for (I nu : delen.items(soort, planId)) {
            T oud = toen.get(nu.nummer());
            if (oud != null) {
                nu.terugzetten(oud, wie);
            } else if (!nu.isVervallen()) {
                nu.vervallen(wie);
            }
        }
    }

    private void indicatoren(long planId, Plandeelinhoud inhoud, Wie wie) {
        Map<String, Indicatorcijfer> toen = inhoud.indicatoren().stream().collect(Collectors.toMap(Indicatorcijfer::code, Function.identity()));
        Map<String, Planindicator> cijfers = delen.indicatorenPerCode(planId);
        TreeSet<String> codes = new TreeSet<>(toen.keySet());
        codes.addAll(cijfers.keySet());
        for (String code : codes) {
            Indicatorcijfer oud = toen.get(code);
            Planindicator nu = cijfers.computeIfAbsent(code, c -> new Planindicator(planId, c, wie));
            Indicatoropgave opgave = oud == null ? Indicatoropgave.LEEG : Inhoudvorm.opgave(oud);
            boolean overgenomen = oud != null && oud.overgenomen();
            if (!nu.opgave().equals(opgave) || nu.isOvergenomen() != overgenomen) {
                nu.zetten(opgave, overgenomen, wie);
                delen.bewaren(nu);
            }
        }
    }

    private void formulieren(long planId, Plandeelinhoud inhoud, Wie wie) {
        Map<Plandeel.Soort, Planformulier> formulieren = delen.formulierenPerDeel(planId);
        TreeSet<Plandeel.Soort> soorten = new TreeSet<>(formulieren.keySet());
        inhoud.formulieren().keySet().forEach(naam -> soorten.add(Plandeel.Soort.valueOf(naam)));
        for (Plandeel.Soort soort : soorten) {
            Planformulier nu = formulieren.computeIfAbsent(soort, s -> new Planformulier(planId, s, wie));
            Map<String, String> velden = inhoud.formulieren().getOrDefault(soort.name(), new TreeMap<>());
            if (!nu.velden().equals(velden)) {
                nu.zetten(velden, wie);
                delen.bewaren(nu);
            }
        }
    }
}
