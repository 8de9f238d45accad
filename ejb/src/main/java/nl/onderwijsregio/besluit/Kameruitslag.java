package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;

/**
 * The count of one chamber, stored as it was at closing.
 *
 * @param gerechtigd parties entitled to vote
 * @param quorumNodig how many of them had to be present
 * @param voorNodig how many votes for were needed, given the votes cast
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
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Kameroordeel oordeel) implements Serializable {

    /** Counts the last vote of each party that voted. */
    public static Kameruitslag tellen(Kamerregel regel, int gerechtigd, Collection<Keuze> keuzes) {
        int voor = Collections.frequency(keuzes, Keuze.VOOR);
        int tegen = Collections.frequency(keuzes, Keuze.TEGEN);
        int onthouding = Collections.frequency(keuzes, Keuze.ONTHOUDING);
        int quorumNodig = regel.quorumNodig(gerechtigd);
        int voorNodig = regel.drempel().nodig(voor + tegen, gerechtigd);
        Kameroordeel oordeel = keuzes.size() < quorumNodig ? Kameroordeel.TELT_NIET
                : voor >= voorNodig ? Kameroordeel.AKKOORD : Kameroordeel.NIET_AKKOORD;
        return new Kameruitslag(regel.kamer(), gerechtigd, voor, tegen, onthouding, quorumNodig, voorNodig, oordeel);
    }

    /** Parties that voted, abstentions included. */
    public int aanwezig() {
        return voor + tegen + onthouding;
    }

    /** Votes for and against. */
    public int uitgebracht() {
        return voor + tegen;
    }
}
