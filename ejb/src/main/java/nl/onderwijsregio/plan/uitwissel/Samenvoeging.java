package nl.onderwijsregio.plan.uitwissel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Inhoudvorm;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.Plandeelinhoud;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;

/**
 * Puts together what a file was made of, what stands in it, and what stands in the plan now; element by element. What only one of them
 * changed is taken from there. What both changed differently is a conflict, and stays as it stands.
 */
final class Samenvoeging {
    private final List<String> botsingen = new ArrayList<>();
    private final List<String> wijzigingen = new ArrayList<>();
    private final PlanInhoud nu;
    private final PlanInhoud straks;
    private final PlanInhoud andersom;

    Samenvoeging(PlanInhoud basis, PlanInhoud bestand, PlanInhoud nu) {
        this.nu = nu;
        Partijnamen namen = new Partijnamen(nu);
        PlanInhoud b = zonderNamen(basis);
        PlanInhoud f = zonderNamen(bestand);
        PlanInhoud n = zonderNamen(nu);
        straks = samen(b, f, n, false, namen);
        andersom = samen(b, f, n, true, namen);
    }

    /** Names of parties are no part of what a file changes. */
    private static PlanInhoud zonderNamen(PlanInhoud inhoud) {
        return inhoud.met(inhoud.onderdelen(), inhoud.activiteiten().stream().map(a -> Inhoudvorm.regel(a.nummer(), Inhoudvorm.opgave(a))).toList(), inhoud.dekking(),
                inhoud.delen());
    }

    private PlanInhoud samen(PlanInhoud b, PlanInhoud f, PlanInhoud n, boolean bestandWint, Partijnamen namen) {
        Wissel w = new Wissel(bestandWint);
        SortedMap<String, String> onderdelen = w.samen("", b.onderdelen(), f.onderdelen(), n.onderdelen());
        Map<Integer, Activiteitregel> activiteiten = w.lijst("A-", b.activiteiten(), f.activiteiten(), n.activiteiten(), Activiteitregel::nummer);
        var dekking = w.samen("", Map.of("dekking", b.dekking()), Map.of("dekking", f.dekking()), Map.of("dekking", n.dekking())).getOrDefault("dekking", List.of());
        Plandeelinhoud delen = new Plandeelinhoud(
                w.lijst("", b.delen().indicatoren(), f.delen().indicatoren(), n.delen().indicatoren(), Indicatorcijfer::code).values().stream().toList(),
                w.lijst("V-", b.delen().vraagstukken(), f.delen().vraagstukken(), n.delen().vraagstukken(), Vraagstukregel::nummer).values().stream().toList(),
                w.lijst("D-", b.delen().doelen(), f.delen().doelen(), n.delen().doelen(), Doelregel::nummer).values().stream().toList(),
                w.lijst("M-", b.delen().afspraken(), f.delen().afspraken(), n.delen().afspraken(), Afspraakregel::nummer).values().stream().toList(),
                w.samen("", b.delen().formulieren(), f.delen().formulieren(), n.delen().formulieren()));
        return nu.met(onderdelen, opVolgorde(activiteiten, n, f).stream().map(namen::met).toList(), dekking, delen);
    }

    /** As in the plan now; what is new in the file follows in the order of the file. */
    private static List<Activiteitregel> opVolgorde(Map<Integer, Activiteitregel> activiteiten, PlanInhoud nu, PlanInhoud bestand) {
        List<Activiteitregel> rij = new ArrayList<>();
        nu.activiteiten().stream().map(a -> activiteiten.get(a.nummer())).filter(Objects::nonNull).forEach(rij::add);
        bestand.activiteiten().stream().map(a -> activiteiten.get(a.nummer())).filter(a -> a != null && rij.stream().noneMatch(r -> r.nummer() == a.nummer())).forEach(rij::add);
        return rij;
    }

    /** Decides per element. Seen twice: once with the plan winning a conflict, once, to show it, with the file. */
    private final class Wissel {
        private final boolean bestandWint;

        Wissel(boolean bestandWint) {
            this.bestandWint = bestandWint;
        }

        <K extends Comparable<K>, V> SortedMap<K, V> lijst(String soort, List<V> b, List<V> f, List<V> n, Function<V, K> sleutel) {
            return samen(soort, per(b, sleutel), per(f, sleutel), per(n, sleutel));
        }

        private <K, V> Map<K, V> per(List<V> elementen, Function<V, K> sleutel) {
            return elementen.stream().collect(Collectors.toMap(sleutel, Function.identity(), (een, ander) -> een));
        }

        <K extends Comparable<K>, V> SortedMap<K, V> samen(String soort, Map<K, V> b, Map<K, V> f, Map<K, V> n) {
            TreeSet<K> sleutels = new TreeSet<>(n.keySet());
            sleutels.addAll(f.keySet());
            SortedMap<K, V> uit = new TreeMap<>();
            for (K sleutel : sleutels) {
                V waarde = kies(soort + sleutel, b.get(sleutel), f.get(sleutel), n.get(sleutel));
                if (waarde != null) {
                    uit.put(sleutel, waarde);
                }
            }
            return uit;
        }

        private <V> V kies(String code, V b, V f, V n) {
            if (Objects.equals(f, b) || Objects.equals(f, n)) {
                return n;
            }
            boolean botst = !Objects.equals(n, b);
            if (!bestandWint) {
                (botst ? botsingen : wijzigingen).add(code);
            }
            return botst == bestandWint ? f : n;
        }
    }

    /** What both changed, by code. */
    List<String> botsingen() {
        return List.copyOf(botsingen);
    }

    /** What only the file changes, by code. */
    List<String> wijzigingen() {
        return List.copyOf(wijzigingen);
    }

    /** The plan with what only the file changed. */
    PlanInhoud straks() {
        return straks;
    }

    /** The plan with nothing but the conflicts taken from the file, to show them. */
    PlanInhoud andersom() {
        return andersom;
    }
}
