package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An activity as read for a screen.
 *
 * @param eigenaar name of the party that carries it out; empty when not chosen
 * @param versie to hand back with a change
 */
public record Activiteitregel(int nummer, int versie, Activiteitfunctie functie, String naam, String doel, String indicator,
        Long eigenaarPartijId, String eigenaar, LocalDate van, LocalDate tot, BigDecimal bedrag, String toelichting) implements Serializable {

    /** As people call it: {@code A-12}. */
    public String code() {
        return "A-" + nummer;
    }
}
