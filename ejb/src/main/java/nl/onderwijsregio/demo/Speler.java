package nl.onderwijsregio.demo;

import java.util.function.Supplier;
import nl.onderwijsregio.gedeeld.Omgeving;

/**
 * A demo user at work: runs an act under that user's name and realm role, in a transaction of its own. The boundaries check
 * mandaat, role and everything else as they do for a person. Refuses outside demo mode.
 */
abstract class Speler {
    /** Runs the act as this user. */
    public <T> T speelt(Supplier<T> act) {
        if (!Omgeving.isDemo()) {
            throw new IllegalStateException("Spelers bestaan alleen in de proefomgeving.");
        }
        return act.get();
    }
}
