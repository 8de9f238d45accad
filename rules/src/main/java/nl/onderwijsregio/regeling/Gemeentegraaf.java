package nl.onderwijsregio.regeling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which gemeenten border on each other: gemeente codes (GMxxxx) with names, joined by shared borders and by the water links that
 * someone accepted. Touching in a single point is no border. Immutable, safe to share between threads.
 */
public final class Gemeentegraaf {

    private final Map<String, String> namen;
    private final Map<String, Set<String>> buren;

    private Gemeentegraaf(Map<String, String> namen, Map<String, Set<String>> buren) {
        this.namen = Map.copyOf(namen);
        Map<String, Set<String>> kopie = new HashMap<>();
        buren.forEach((code, codes) -> kopie.put(code, Collections.unmodifiableSet(new TreeSet<>(codes))));
        this.buren = Map.copyOf(kopie);
    }

    /** Starts an empty graph. */
    public static Bouwer bouwer() {
        return new Bouwer();
    }

    /** Whether the graph knows this gemeente. */
    public boolean kent(String code) {
        return namen.containsKey(code);
    }

    /** The name of a gemeente, or its code when the graph does not know it. */
    public String naam(String code) {
        return namen.getOrDefault(code, code);
    }

    /** The gemeenten that border on this one, ordered by code. */
    public Set<String> buren(String code) {
        return buren.getOrDefault(code, Set.of());
    }

    /** The codes of all gemeenten known, in order. */
    public Set<String> codes() {
        return new TreeSet<>(namen.keySet());
    }

    /** These gemeenten alone, with the borders between them; what is not known stays unknown. */
    public Gemeentegraaf deel(Collection<String> codes) {
        Bouwer deel = bouwer();
        codes.stream().filter(this::kent).forEach(code -> deel.gemeente(code, naam(code)));
        codes.stream().filter(this::kent).forEach(code -> buren(code).stream().filter(codes::contains).forEach(buur -> deel.grens(code, buur)));
        return deel.bouwen();
    }

    /** The number of gemeenten known. */
    public int omvang() {
        return namen.size();
    }

    /**
     * Whether these gemeenten form one connected area (article 7 lid 3), and if not, which ones lie loose and what would mend it.
     * The largest part counts as the region proper; between equal parts the one with the lowest code does.
     */
    public Aaneengeslotenheid beoordeel(Collection<String> gemeenten) {
        Set<String> gebied = new TreeSet<>(gemeenten);
        List<String> onbekend = gebied.stream().filter(code -> !kent(code)).toList();
        onbekend.forEach(gebied::remove);
        List<List<String>> delen = delen(gebied);
        List<Aaneengeslotenheid.Breuk> breuken = delen.stream().skip(1)
                .map(los -> new Aaneengeslotenheid.Breuk(los, herstel(los, delen.getFirst(), gebied))).toList();
        return new Aaneengeslotenheid(delen, breuken, onbekend);
    }

    private List<List<String>> delen(Set<String> gebied) {
        List<List<String>> delen = new ArrayList<>();
        Set<String> nog = new TreeSet<>(gebied);
        while (!nog.isEmpty()) {
            Set<String> deel = bereikbaar(nog.iterator().next(), gebied);
            nog.removeAll(deel);
            delen.add(List.copyOf(deel));
        }
        delen.sort(Comparator.<List<String>>comparingInt(d -> -d.size()).thenComparing(List::getFirst));
        return delen;
    }

    private Set<String> bereikbaar(String begin, Set<String> gebied) {
        Set<String> gezien = new TreeSet<>(Set.of(begin));
        Deque<String> wacht = new ArrayDeque<>(gezien);
        while (!wacht.isEmpty()) {
            for (String buur : buren(wacht.remove())) {
                if (gebied.contains(buur) && gezien.add(buur)) {
                    wacht.add(buur);
                }
            }
        }
        return gezien;
    }

    /** All single gemeenten that would do; else the shortest chain of gemeenten; else nothing. */
    private Optional<Aaneengeslotenheid.Herstel> herstel(List<String> los, List<String> kern, Set<String> gebied) {
        Set<String> randVanKern = rand(kern, gebied);
        Set<String> enkele = new TreeSet<>(rand(los, gebied));
        enkele.retainAll(randVanKern);
        if (!enkele.isEmpty()) {
            return Optional.of(new Aaneengeslotenheid.Herstel(List.copyOf(enkele), false));
        }
        return kortsteKeten(los, randVanKern, gebied).map(keten -> new Aaneengeslotenheid.Herstel(keten, true));
    }

    private Optional<List<String>> kortsteKeten(List<String> los, Set<String> doel, Set<String> gebied) {
        Map<String, String> vorige = new HashMap<>();
        Deque<String> wacht = new ArrayDeque<>();
        for (String begin : rand(los, gebied)) {
            vorige.put(begin, "");
            wacht.add(begin);
        }
        while (!wacht.isEmpty()) {
            String hier = wacht.remove();
            if (doel.contains(hier)) {
                return Optional.of(keten(hier, vorige));
            }
            for (String buur : buren(hier)) {
                if (!gebied.contains(buur) && vorige.putIfAbsent(buur, hier) == null) {
                    wacht.add(buur);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> keten(String einde, Map<String, String> vorige) {
        List<String> keten = new ArrayList<>();
        for (String hier = einde; !hier.isEmpty(); hier = vorige.get(hier)) {
            keten.add(hier);
        }
        return keten;
    }

    private Set<String> rand(Collection<String> deel, Set<String> gebied) {
        Set<String> rand = new LinkedHashSet<>();
        deel.forEach(code -> buren(code).stream().filter(buur -> !gebied.contains(buur)).forEach(rand::add));
        return rand;
    }

    /** Collects gemeenten and the links between them. */
    public static final class Bouwer {
        private final Map<String, String> namen = new TreeMap<>();
        private final Map<String, Set<String>> buren = new TreeMap<>();

        private Bouwer() { }

        /** Adds a gemeente; one without neighbours (an island) is known as well. */
        public Bouwer gemeente(String code, String naam) {
            namen.put(code, naam);
            return this;
        }

        /** Adds a shared border. */
        public Bouwer grens(String een, String ander) {
            return verbinden(een, ander);
        }

        /** Adds a water link that someone accepted as joining the two. */
        public Bouwer waterverbinding(String een, String ander) {
            return verbinden(een, ander);
        }

        public Gemeentegraaf bouwen() {
            return new Gemeentegraaf(namen, buren);
        }

        private Bouwer verbinden(String een, String ander) {
            if (een.equals(ander)) {
                throw new IllegalArgumentException("Een gemeente grenst niet aan zichzelf: " + een);
            }
            namen.putIfAbsent(een, een);
            namen.putIfAbsent(ander, ander);
            buren.computeIfAbsent(een, c -> new TreeSet<>()).add(ander);
            buren.computeIfAbsent(ander, c -> new TreeSet<>()).add(een);
            return this;
        }
    }
}
