package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * What became of a change to a structured part.
 *
 * @param <T> what was offered
 */
public sealed interface Deelbewaring<T> extends Serializable {
    /**
     * Saved, or equal to what stood there already.
     *
     * @param versie the state to base the next save on
     */
    record Bewaard<T>(int versie) implements Deelbewaring<T> {}

    /**
     * Not saved: somebody else saved after the state this was based on.
     *
     * @param versie the state that stands now; a save based on it means "I saw the other one"
     * @param nu what stands now
     * @param gebruiker who saved it
     * @param eigen what was offered
     */
    record Botsing<T>(int versie, T nu, String gebruiker, Instant moment, T eigen) implements Deelbewaring<T> {}
}
