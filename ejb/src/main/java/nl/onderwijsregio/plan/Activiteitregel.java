package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An activity as read for a screen.
 *
 * @param eigenaar name of the party that carries it out; empty when not chosen
 * @param versie to hand back with a change
 * @param partners parties that work along, by id with their names
 * @param doelen numbers of the goals it serves
 * @param posten of what the amount consists
 * @param subsidie null together with eigenBijdrage as long as nobody divided the amount
 */
public record Activiteitregel(int nummer, int versie, Activiteitfunctie functie, String naam, String doel, String indicator,
        Long eigenaarPartijId, String eigenaar, LocalDate van, LocalDate tot, BigDecimal bedrag, String toelichting,
        String resultaat, SortedMap<Long, String> partners, SortedSet<Integer> doelen, List<Begrotingspost> posten, BigDecimal subsidie,
        BigDecimal eigenBijdrage) implements Serializable {

    public Activiteitregel {
        partners = Collections.unmodifiableSortedMap(new TreeMap<>(partners));
        doelen = Collections.unmodifiableSortedSet(new TreeSet<>(doelen));
        posten = List.copyOf(posten);
    }

    /** Without goals, partners, posts and division. */
    public Activiteitregel(int nummer, int versie, Activiteitfunctie functie, String naam, String doel, String indicator, Long eigenaarPartijId,
            String eigenaar, LocalDate van, LocalDate tot, BigDecimal bedrag, String toelichting) {
        this(nummer, versie, functie, naam, doel, indicator, eigenaarPartijId, eigenaar, van, tot, bedrag, toelichting, "", new TreeMap<>(),
                new TreeSet<>(), List.of(), null, null);
    }

    /** As people call it: {@code A-12}. */
    public String code() {
        return "A-" + nummer;
    }
}
