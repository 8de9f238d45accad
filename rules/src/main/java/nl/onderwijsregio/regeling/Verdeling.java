package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The ceiling shared out over applications (2025: article 5 lid 4). Which lines share in the cut, the rules of each regeling say. When there is not enough, the lines that share in the cut are lowered
 * in proportion, each application alike; the other lines are not. Every grant is rounded down to the cent, so that equal applications get
 * equal grants and the ceiling is never exceeded. Regelingen that share one ceiling are served in turn (2024: article 4 lid 2); what remains
 * for a turn is divided over its regelingen in proportion to their amounts.
 *
 * @param plafond the ceiling, euros
 * @param factor what remains of the lines that share in the cut, ten decimals, rounded down; 1 when there is enough; empty when an amount
 *        is not known
 * @param toekenningen in the order of the applications
 * @param sporen the part of each regeling, when several share the ceiling; else empty
 */
public record Verdeling(BigDecimal plafond, Optional<BigDecimal> factor, List<Toekenning> toekenningen, List<Spoor> sporen) {

    private static final BigDecimal NIETS = new BigDecimal("0.00");
    private static final int DECIMALEN = 10;

    public Verdeling {
        toekenningen = List.copyOf(toekenningen);
        sporen = List.copyOf(sporen);
    }

    private Verdeling(BigDecimal plafond, Optional<BigDecimal> factor, List<Toekenning> toekenningen) {
        this(plafond, factor, toekenningen, List.of());
    }

    /**
     * What one of several regelingen has of the ceiling.
     *
     * @param regeling id of the regeling
     * @param deel its part of the ceiling, euros; empty when an amount is not known
     * @param factor as that of the whole
     */
    public record Spoor(String regeling, Optional<BigDecimal> deel, Optional<BigDecimal> factor) { }

    /**
     * What one application gets.
     *
     * @param beoordeling its verdict
     * @param toegekend euros with two decimals; empty when an amount is not known; nothing for an application that is refused
     */
    public record Toekenning(Beoordeling beoordeling, Optional<BigDecimal> toegekend) { }

    /**
     * Shares the ceiling out. Applications that are refused get nothing; those that still lack something take part as if they will be
     * granted. When the amount of one of them is not known, nobody's grant is, unless the greatest possible amounts fit under the ceiling.
     *
     * @throws OnbruikbareInvoer when the lines that are not cut exceed the ceiling by themselves: the regeling does not say what then
     */
    public static Verdeling van(List<Beoordeling> beoordelingen, BigDecimal plafond) {
        List<Beoordeling> mee = beoordelingen.stream().filter(Verdeling::deeltMee).toList();
        if (mee.stream().anyMatch(b -> b.bedrag().isEmpty())) {
            return zonderBekendeBedragen(beoordelingen, mee, plafond);
        }
        BigDecimal vast = som(mee, Post.Korting.GEEN);
        BigDecimal evenredig = som(mee, Post.Korting.EVENREDIG);
        if (vast.add(evenredig).compareTo(plafond) <= 0) {
            return new Verdeling(plafond, Optional.of(BigDecimal.ONE), beoordelingen.stream().map(Verdeling::geheel).toList());
        }
        if (vast.compareTo(plafond) > 0) {
            throw new OnbruikbareInvoer("plafond: " + plafond.toPlainString() + " is lager dan de onderdelen van " + mee.getFirst().regeling()
                    + " die niet worden verlaagd samen (" + vast.toPlainString() + "). De regeling zegt niet hoe die dan worden verlaagd.");
        }
        BigDecimal over = plafond.subtract(vast);
        return new Verdeling(plafond, Optional.of(over.divide(evenredig, DECIMALEN, RoundingMode.DOWN)),
                beoordelingen.stream().map(b -> gekort(b, over, evenredig)).toList());
    }

    /**
     * Shares one ceiling out over applications for several regelingen, lower turns first.
     *
     * @throws OnbruikbareInvoer as {@link #van(List, BigDecimal)}
     */
    public static Verdeling van(List<Beoordeling> beoordelingen, BigDecimal plafond, ToIntFunction<Beoordeling> beurt) {
        Map<Integer, Map<String, List<Beoordeling>>> beurten = beoordelingen.stream().collect(Collectors.groupingBy(beurt::applyAsInt, TreeMap::new,
                Collectors.groupingBy(Beoordeling::regeling, TreeMap::new, Collectors.toList())));
        List<Spoor> sporen = new ArrayList<>();
        Map<Beoordeling, Toekenning> toegekend = new HashMap<>();
        Optional<BigDecimal> over = Optional.of(plafond);
        for (Map<String, List<Beoordeling>> regelingen : beurten.values()) {
            Optional<BigDecimal> rest = over;
            for (Map.Entry<String, List<Beoordeling>> r : regelingen.entrySet()) {
                Optional<BigDecimal> deel = rest.flatMap(o -> deel(o, r.getValue(), regelingen.values()));
                Optional<Verdeling> verdeling = deel.map(d -> van(r.getValue(), d));
                sporen.add(new Spoor(r.getKey(), deel, verdeling.flatMap(Verdeling::factor)));
                verdeling.map(Verdeling::toekenningen).orElseGet(() -> onbekend(r.getValue())).forEach(t -> toegekend.put(t.beoordeling(), t));
                over = over.flatMap(o -> verdeling.flatMap(Verdeling::besteed).map(o::subtract));
            }
        }
        boolean gelijk = sporen.stream().map(Spoor::factor).distinct().count() == 1;
        return new Verdeling(plafond, gelijk ? sporen.getFirst().factor() : Optional.empty(), beoordelingen.stream().map(toegekend::get).toList(), sporen);
    }

    /** The part of one regeling in what remains for its turn: all of it when there is enough for all, else in proportion, down to the cent. */
    private static Optional<BigDecimal> deel(BigDecimal over, List<Beoordeling> een, Collection<List<Beoordeling>> alle) {
        Optional<BigDecimal> samen = hoogstens(alle.stream().flatMap(List::stream).toList());
        if (alle.size() == 1 || samen.filter(s -> s.compareTo(over) <= 0).isPresent()) {
            return Optional.of(over);
        }
        boolean bekend = alle.stream().flatMap(List::stream).filter(Verdeling::deeltMee).allMatch(b -> b.bedrag().isPresent());
        return samen.filter(s -> bekend).flatMap(s -> hoogstens(een).map(e -> over.multiply(e).divide(s, 2, RoundingMode.DOWN)));
    }

    /** What is certainly spent at most; empty when that is not known. */
    private Optional<BigDecimal> besteed() {
        boolean bekend = toekenningen.stream().allMatch(t -> t.toegekend().isPresent());
        return bekend ? Optional.of(toekenningen.stream().map(t -> t.toegekend().orElseThrow()).reduce(NIETS, BigDecimal::add))
                : factor.flatMap(f -> hoogstens(toekenningen.stream().map(Toekenning::beoordeling).toList()));
    }

    /** The greatest possible amounts of those that take part, together; empty when one has no bound. */
    private static Optional<BigDecimal> hoogstens(List<Beoordeling> beoordelingen) {
        return beoordelingen.stream().filter(Verdeling::deeltMee).map(Beoordeling::bedragBoven)
                .reduce(Optional.of(NIETS), (a, b) -> a.flatMap(x -> b.map(x::add)));
    }

    private static List<Toekenning> onbekend(List<Beoordeling> beoordelingen) {
        return beoordelingen.stream().map(b -> new Toekenning(b, deeltMee(b) ? Optional.empty() : Optional.of(NIETS))).toList();
    }

    private static Verdeling zonderBekendeBedragen(List<Beoordeling> alle, List<Beoordeling> mee, BigDecimal plafond) {
        boolean past = hoogstens(mee).filter(som -> som.compareTo(plafond) <= 0).isPresent();
        List<Toekenning> toekenningen = alle.stream()
                .map(b -> past || !deeltMee(b) ? geheel(b) : new Toekenning(b, Optional.empty())).toList();
        return new Verdeling(plafond, past ? Optional.of(BigDecimal.ONE) : Optional.empty(), toekenningen);
    }

    private static boolean deeltMee(Beoordeling b) {
        return b.uitkomst() != Uitkomst.AFWIJZEN && b.uitkomst() != Uitkomst.ONVOLDOENDE;
    }

    private static Toekenning geheel(Beoordeling b) {
        return new Toekenning(b, deeltMee(b) ? b.bedrag() : Optional.of(NIETS));
    }

    private static Toekenning gekort(Beoordeling b, BigDecimal over, BigDecimal evenredig) {
        if (!deeltMee(b)) {
            return new Toekenning(b, Optional.of(NIETS));
        }
        BigDecimal deel = som(List.of(b), Post.Korting.EVENREDIG).multiply(over).divide(evenredig, 2, RoundingMode.DOWN);
        return new Toekenning(b, Optional.of(deel.add(som(List.of(b), Post.Korting.GEEN))));
    }

    private static BigDecimal som(List<Beoordeling> beoordelingen, Post.Korting korting) {
        return beoordelingen.stream().flatMap(b -> b.posten().stream()).filter(p -> p.korting() == korting).map(p -> p.bedrag().orElseThrow())
                .reduce(NIETS, BigDecimal::add);
    }
}
