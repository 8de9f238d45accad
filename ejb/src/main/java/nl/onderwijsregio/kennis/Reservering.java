package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.time.LocalDate;
import nl.onderwijsregio.partij.Partijsoort;

/**
 * Places kept for one region or for one kind of party.
 *
 * @param regioId the region; null when it is for a kind of party
 * @param soort the kind of party; null when it is for a region
 * @param vrijOp from that day on what is left is for anyone; null for never
 */
public record Reservering(Long regioId, Partijsoort soort, int plaatsen, LocalDate vrijOp) implements Serializable {
    public Reservering {
        if ((regioId == null) == (soort == null)) {
            throw new IllegalArgumentException("Gereserveerde plaatsen zijn voor één regio of voor één soort partij.");
        }
        if (plaatsen < 1 || plaatsen > Sessieopgave.MEESTE_PLAATSEN) {
            throw new IllegalArgumentException("Het aantal gereserveerde plaatsen ligt tussen 1 en " + Sessieopgave.MEESTE_PLAATSEN + ".");
        }
    }

    boolean isZelfdeGroep(Reservering ander) {
        return java.util.Objects.equals(regioId, ander.regioId) && soort == ander.soort;
    }
}
