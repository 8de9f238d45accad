package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The count of one chamber, stored as it was at closing.
 *
 * @param gerechtigd parties entitled to vote
 * @param voor parties that agreed, with or without a remark
 * @param tegen parties that disagreed or objected
 * @param quorumNodig how many parties had to be present
 * @param voorNodig how much weight for was needed, given the votes cast
 * @param gewicht what the parties weigh
 */
@Embeddable
public record Kameruitslag(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Kamer kamer,
        @Column(nullable = false) int gerechtigd,
        @Column(nullable = false) int voor,
        @Column(nullable = false) int tegen,
        @Column(nullable = false) int onthouding,
        @Column(name = "quorum_nodig", nullable = false) int quorumNodig,
        @Column(name = "voor_nodig", nullable = false) int voorNodig,
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Kameroordeel oordeel,
        @Embedded Gewichten gewicht) implements Serializable {

    /** A vote and its weight. */
    public record Gewogen(Keuze keuze, int gewicht) implements Serializable {}

    /** The weights behind a count. When every party has one vote they are the numbers of parties. */
    @Embeddable
    public record Gewichten(
            @Column(name = "gewicht_gerechtigd", nullable = false) int gerechtigd,
            @Column(name = "gewicht_voor", nullable = false) int voor,
            @Column(name = "gewicht_tegen", nullable = false) int tegen) implements Serializable {

        /** Weight of the votes for and against. */
        public int uitgebracht() {
            return voor + tegen;
        }
    }

    /**
     * Counts the last vote of each party that voted; in a secret chamber below its quorum only that they voted.
     *
     * @param alles the weight of all parties that may vote, those that did not included
     */
    public static Kameruitslag tellen(Kamerregel regel, int gerechtigd, int alles, Collection<Gewogen> stemmen) {
        int quorumNodig = regel.quorumNodig(gerechtigd);
        Collection<Gewogen> gehoord = regel.geheim() && stemmen.size() < quorumNodig ? List.of() : stemmen;
        int voor = (int) met(gehoord, Keuze::isVoor).count();
        int tegen = (int) met(gehoord, Keuze::isTegen).count();
        Gewichten gewicht = new Gewichten(alles, som(gehoord, Keuze::isVoor), som(gehoord, Keuze::isTegen));
        int voorNodig = regel.drempel().nodig(gewicht.uitgebracht(), alles);
        Kameroordeel oordeel = stemmen.size() < quorumNodig ? Kameroordeel.TELT_NIET
                : gewicht.voor() >= voorNodig ? Kameroordeel.AKKOORD : Kameroordeel.NIET_AKKOORD;
        return new Kameruitslag(regel.kamer(), gerechtigd, voor, tegen, stemmen.size() - voor - tegen, quorumNodig, voorNodig, oordeel, gewicht);
    }

    /** As {@link #tellen(Kamerregel, int, int, Collection)}, one vote each. */
    public static Kameruitslag tellen(Kamerregel regel, int gerechtigd, Collection<Keuze> keuzes) {
        return tellen(regel, gerechtigd, gerechtigd, keuzes.stream().map(k -> new Gewogen(k, 1)).toList());
    }

    private static Stream<Gewogen> met(Collection<Gewogen> stemmen, Predicate<Keuze> soort) {
        return stemmen.stream().filter(s -> soort.test(s.keuze()));
    }

    private static int som(Collection<Gewogen> stemmen, Predicate<Keuze> soort) {
        return met(stemmen, soort).mapToInt(Gewogen::gewicht).sum();
    }

    /** Parties that voted, abstentions included. */
    public int aanwezig() {
        return voor + tegen + onthouding;
    }

    /** Weight of the votes for and against. */
    public int uitgebracht() {
        return gewicht.uitgebracht();
    }
}
