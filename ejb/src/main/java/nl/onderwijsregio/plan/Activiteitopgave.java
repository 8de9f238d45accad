package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a writer fills in about an activity. Goal, indicator and owner may still be empty while writing; the check says so.
 *
 * @param naam 1 to 200 characters
 * @param doel at most 2,000 characters, may be empty
 * @param indicator at most 2,000 characters, may be empty
 * @param eigenaarPartijId the party that carries it out, null when not chosen yet
 * @param van first day
 * @param tot last day, not before the first
 * @param bedrag euros, 0.00 to 999,999,999.99, at most two decimals
 * @param toelichting explanation of the amount, may be empty
 * @param resultaat what there is afterwards that was not there before, at most 2,000 characters, may be empty
 * @param partners the parties that work along, the owner left out
 * @param doelen numbers of the goals it serves
 * @param posten of what the amount consists; none as long as nobody specified it, else together exactly the amount
 * @param subsidie the part of the amount that the subsidie pays; null as long as nobody divided it
 * @param eigenBijdrage the part the partners pay; null together with {@code subsidie}, else together exactly the amount
 */
public record Activiteitopgave(Activiteitfunctie functie, String naam, String doel, String indicator, Long eigenaarPartijId,
        LocalDate van, LocalDate tot, BigDecimal bedrag, String toelichting, String resultaat, SortedSet<Long> partners,
        SortedSet<Integer> doelen, List<Begrotingspost> posten, BigDecimal subsidie, BigDecimal eigenBijdrage) implements Serializable {

    private static final BigDecimal GRENS = new BigDecimal("999999999.99");

    public Activiteitopgave {
        Objects.requireNonNull(functie, "functie");
        naam = Tekstvorm.regel(naam, 1, 200, "De naam");
        doel = Tekstvorm.regel(doel, 0, 2000, "Het doel");
        indicator = Tekstvorm.regel(indicator, 0, 2000, "De indicator");
        toelichting = Tekstvorm.regel(toelichting, 0, 2000, "De toelichting");
        if (tot.isBefore(van)) {
            throw new IllegalArgumentException("De einddatum ligt vóór de begindatum.");
        }
        bedrag = bedrag(bedrag);
        resultaat = Tekstvorm.regel(resultaat, 0, 2000, "Het resultaat");
        partners = Collections.unmodifiableSortedSet(new TreeSet<>(partners));
        doelen = Collections.unmodifiableSortedSet(new TreeSet<>(doelen));
        posten = List.copyOf(posten);
        eisSluitend(bedrag, posten);
        Getalvorm.eis((subsidie == null) == (eigenBijdrage == null), "Vul de subsidie en de eigen bijdrage allebei in, of allebei niet.");
        if (subsidie != null) {
            subsidie = bedrag(subsidie);
            eigenBijdrage = bedrag(eigenBijdrage);
            eisGelijk("De subsidie en de eigen bijdrage zijn", subsidie.add(eigenBijdrage), bedrag);
        }
    }

    /** Without goals, partners, posts and division. */
    public Activiteitopgave(Activiteitfunctie functie, String naam, String doel, String indicator, Long eigenaarPartijId, LocalDate van,
            LocalDate tot, BigDecimal bedrag, String toelichting) {
        this(functie, naam, doel, indicator, eigenaarPartijId, van, tot, bedrag, toelichting, "", new TreeSet<>(), new TreeSet<>(), List.of(), null, null);
    }

    private static void eisSluitend(BigDecimal bedrag, List<Begrotingspost> posten) {
        Getalvorm.eis(posten.stream().filter(p -> p.nummer() > 0).map(Begrotingspost::nummer).distinct().count()
                == posten.stream().filter(p -> p.nummer() > 0).count(), "Een post staat er twee keer in.");
        if (!posten.isEmpty()) {
            eisGelijk("De posten zijn", posten.stream().map(Begrotingspost::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add), bedrag);
        }
    }

    private static void eisGelijk(String wat, BigDecimal som, BigDecimal bedrag) {
        Getalvorm.eis(som.compareTo(bedrag) == 0, wat + " samen " + Getalvorm.euro(som) + ", maar de activiteit kost " + Getalvorm.euro(bedrag)
                + ". Het verschil is " + Getalvorm.euro(som.subtract(bedrag).abs()) + ".");
    }

    static BigDecimal bedrag(BigDecimal bedrag) {
        if (bedrag == null || bedrag.signum() < 0 || bedrag.compareTo(GRENS) > 0 || bedrag.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Vul een bedrag in, bijvoorbeeld 62.500 of 62.500,00.");
        }
        return bedrag.setScale(2, RoundingMode.UNNECESSARY);
    }
}
