package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The activities with their amounts against the sources of money (Kaderregeling art. 3.5: sluitend). */
public record Begrotingsbeeld(List<Activiteitregel> activiteiten, List<Dekkingregel> dekking) implements Serializable {
    private static final String LETTER = "b";

    public Begrotingsbeeld {
        activiteiten = List.copyOf(activiteiten);
        dekking = List.copyOf(dekking);
    }

    /** Sum of the amounts of the activities, euros. */
    public BigDecimal uitgaven() {
        return activiteiten.stream().map(Activiteitregel::bedrag).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Sum of the sources of money, euros. */
    public BigDecimal inkomsten() {
        return dekking.stream().map(Dekkingregel::bedrag).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Expenses minus cover; positive when too much is spent. */
    public BigDecimal verschil() {
        return uitgaven().subtract(inkomsten());
    }

    /** Whether expenses and cover are equal and there is something to spend. */
    public boolean sluit() {
        return verschil().signum() == 0 && uitgaven().signum() > 0;
    }

    /** Sum of the posts that are for coordination, euros. */
    public BigDecimal coordinatie() {
        return activiteiten.stream().flatMap(a -> a.posten().stream()).filter(Begrotingspost::coordinatie).map(Begrotingspost::bedrag)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Which part of the expenses is for coordination, percent with one decimal; 0 when nothing is spent. */
    public BigDecimal coordinatieaandeel() {
        return uitgaven().signum() == 0 ? new BigDecimal("0.0")
                : coordinatie().multiply(new BigDecimal(100)).divide(uitgaven(), 1, RoundingMode.HALF_UP);
    }

    /** Sum of what the partners contribute themselves, as far as divided, euros. */
    public BigDecimal eigenBijdragen() {
        return activiteiten.stream().map(Activiteitregel::eigenBijdrage).filter(Objects::nonNull).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** The activities with a day before the first or after the last of the regeling. */
    List<Planprobleem> buiten(LocalDate van, LocalDate totEnMet) {
        return activiteiten.stream().filter(a -> a.van().isBefore(van) || a.tot().isAfter(totEnMet))
                .map(a -> new Planprobleem(Planprobleem.Soort.ACTIVITEIT_BUITEN_PERIODE, LETTER, a.code())).toList();
    }

    /** What needs attention; nothing as long as there is neither an activity nor a source of money. */
    public List<Planprobleem> problemen() {
        List<Planprobleem> problemen = new ArrayList<>();
        if (activiteiten.isEmpty() && dekking.isEmpty()) {
            return problemen;
        }
        activiteiten.forEach(a -> controleren(a, problemen));
        Stream.of(Activiteitfunctie.values()).filter(Activiteitfunctie::isGevraagd).filter(f -> activiteiten.stream().noneMatch(a -> a.functie() == f))
                .forEach(f -> problemen.add(new Planprobleem(Planprobleem.Soort.FUNCTIE_ZONDER_ACTIVITEIT, LETTER, f.name())));
        if (!sluit()) {
            problemen.add(new Planprobleem(Planprobleem.Soort.BEGROTING_SLUIT_NIET, LETTER, verschil().toPlainString()));
        }
        return problemen;
    }

    private static void controleren(Activiteitregel a, List<Planprobleem> problemen) {
        if (a.doel().isEmpty()) {
            problemen.add(new Planprobleem(Planprobleem.Soort.ACTIVITEIT_ZONDER_DOEL, LETTER, a.code()));
        }
        if (a.indicator().isEmpty()) {
            problemen.add(new Planprobleem(Planprobleem.Soort.ACTIVITEIT_ZONDER_INDICATOR, LETTER, a.code()));
        }
        if (a.eigenaarPartijId() == null) {
            problemen.add(new Planprobleem(Planprobleem.Soort.ACTIVITEIT_ZONDER_EIGENAAR, LETTER, a.code()));
        }
        if (a.bedrag().signum() > 0 && a.toelichting().isEmpty()) {
            problemen.add(new Planprobleem(Planprobleem.Soort.ACTIVITEIT_ZONDER_TOELICHTING, LETTER, a.code()));
        }
    }
}
