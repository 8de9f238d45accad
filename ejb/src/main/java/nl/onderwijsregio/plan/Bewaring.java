package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;

/** What became of a text that was offered for saving. */
public sealed interface Bewaring extends Serializable {
    /**
     * Saved, or equal to what stood there already.
     *
     * @param versie the state to base the next save on
     */
    record Bewaard(int versie, Instant moment) implements Bewaring {}

    /**
     * Not saved: somebody else saved after the state this text was based on. The text that was offered is kept as well.
     *
     * @param versie the state that stands now; a save based on it means "I saw the other text"
     * @param tekst the text that stands now
     * @param gebruiker who saved it
     * @param namens the party that person acted for
     * @param eigenTekst the text that was offered, sanitised
     */
    record Botsing(int versie, String tekst, String gebruiker, String namens, Instant moment, String eigenTekst) implements Bewaring {}
}
