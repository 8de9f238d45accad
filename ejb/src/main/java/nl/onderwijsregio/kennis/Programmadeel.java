package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A part of the programme.
 *
 * @param id null for one that is not kept yet
 * @param spreker who speaks; may be empty
 * @param gastregio which region receives; may be empty
 * @param capaciteit places of its own; null when the places of the session are enough
 */
public record Programmadeel(Long id, String titel, String spreker, String gastregio, Instant begin, Instant einde, Integer capaciteit) implements Serializable {
    public Programmadeel {
        titel = Sessieopgave.tekst(titel, 200, "Een onderdeel van het programma heeft een titel van 1 tot en met 200 tekens.");
        spreker = Sessieopgave.mag(spreker, 200);
        gastregio = Sessieopgave.mag(gastregio, 200);
        if (begin == null || einde == null || !einde.isAfter(begin)) {
            throw new IllegalArgumentException("Het onderdeel ‘" + titel + "’ eindigt na het begin.");
        }
        if (capaciteit != null && (capaciteit < 1 || capaciteit > Sessieopgave.MEESTE_PLAATSEN)) {
            throw new IllegalArgumentException("Het aantal plaatsen van een onderdeel ligt tussen 1 en " + Sessieopgave.MEESTE_PLAATSEN + ".");
        }
    }

    public Optional<Integer> plaatsen() {
        return Optional.ofNullable(capaciteit);
    }

    boolean overlapt(Programmadeel ander) {
        return begin.isBefore(ander.einde) && ander.begin.isBefore(einde);
    }
}
