package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An agreement on monitoring: what is followed, when, and by whom (LDNOR art. 8 lid 1 onder l).
 *
 * @param naam what is followed, 1 to 300 characters
 * @param indicator code of the figure; empty when none of the format
 * @param doel number of the goal it follows; null when none
 * @param wanneer e.g. twice a year; at most 300 characters, may be empty while writing
 * @param wie a function or organisation, no name of a person; at most 300 characters, may be empty while writing
 */
@Embeddable
public record Afspraakopgave(
        @Column(nullable = false, length = 300) String naam,
        @Column(nullable = false, length = 60) String indicator,
        Integer doel,
        @Column(nullable = false, length = 300) String wanneer,
        @Column(nullable = false, length = 300) String wie) implements Deelopgave {

    public Afspraakopgave {
        naam = Tekstvorm.regel(naam, 1, 300, "Wat u volgt");
        indicator = Tekstvorm.regel(indicator, 0, 60, "De indicator");
        wanneer = Tekstvorm.regel(wanneer, 0, 300, "Wanneer");
        wie = Tekstvorm.regel(wie, 0, 300, "Wie");
    }
}
