package nl.onderwijsregio.aanbeveling;

import java.io.Serializable;
import java.time.Instant;

/**
 * What became of a part of a letter that was offered for saving.
 *
 * @param <T> the part: the introduction as text, or a recommendation
 */
public sealed interface Briefbewaring<T extends Serializable> extends Serializable {
    /**
     * Saved, or equal to what stood there already.
     *
     * @param versie the state to base the next save on
     */
    record Bewaard<T extends Serializable>(int versie, Instant moment) implements Briefbewaring<T> {}

    /**
     * Not saved: a colleague saved after the state this was based on.
     *
     * @param versie the state that stands now; a save based on it means "I saw the other one"
     * @param nu what stands now
     * @param gebruiker who saved it
     * @param eigen what was offered
     */
    record Botsing<T extends Serializable>(int versie, T nu, String gebruiker, Instant moment, T eigen) implements Briefbewaring<T> {}
}
