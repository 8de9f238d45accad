package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version in the timeline of its regeling.
 *
 * @param geldt whether is decided on it today
 * @param bruikbaar whether the product can apply it: it came along or was approved
 * @param concept as policy staff made it; null when it came along with the product
 * @param activeringen when it was put in force, newest first
 * @param gebruik how many regions stand on it
 */
public record Tijdlijnversie(LocalDate tekst, String tekstHash, boolean geldt, boolean bruikbaar, Conceptregel concept, List<Activeringsregel> activeringen,
        Versiestand gebruik) implements Serializable {

    public Tijdlijnversie {
        activeringen = List.copyOf(activeringen);
    }

    /** As policy staff made it; empty when it came along with the product. */
    public Optional<Conceptregel> eigen() {
        return Optional.ofNullable(concept);
    }
}
