package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The ceiling shared out over applications (2025: article 5 lid 4). When there is not enough, the lines that share in the cut are lowered
 * in proportion, each application alike; the other lines are not. Every grant is rounded down to the cent, so that equal applications get
 * equal grants and the ceiling is never exceeded.
 *
 * @param plafond the ceiling, euros
 * @param factor what remains of the lines that share in the cut, ten decimals, rounded down; 1 when there is enough; empty when an amount
 *        is not known
 * @param toekenningen in the order of the applications
 */
public record Verdeling(BigDecimal plafond, Optional<BigDecimal> factor, List<Toekenning> toekenningen) {

    private static final BigDecimal NIETS = new BigDecimal("0.00");
    private static final int DECIMALEN = 10;

    public Verdeling {
        toekenningen = List.copyOf(toekenningen);
    }

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
            throw new OnbruikbareInvoer("plafond: " + plafond.toPlainString() + " is lager dan de toeslagen samen (" + vast.toPlainString()
                    + "). De regeling zegt niet hoe toeslagen dan worden verlaagd.");
        }
        BigDecimal over = plafond.subtract(vast);
        return new Verdeling(plafond, Optional.of(over.divide(evenredig, DECIMALEN, RoundingMode.DOWN)),
                beoordelingen.stream().map(b -> gekort(b, over, evenredig)).toList());
    }

    private static Verdeling zonderBekendeBedragen(List<Beoordeling> alle, List<Beoordeling> mee, BigDecimal plafond) {
        boolean past = mee.stream().map(Beoordeling::bedragBoven).reduce(Optional.of(NIETS), (a, b) -> a.flatMap(x -> b.map(x::add)))
                .filter(som -> som.compareTo(plafond) <= 0).isPresent();
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
