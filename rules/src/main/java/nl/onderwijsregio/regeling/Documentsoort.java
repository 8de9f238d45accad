package nl.onderwijsregio.regeling;

import java.util.Arrays;
import java.util.Optional;

/** What a region writes under a regeling: the plan of the application, and the agreements that some regelingen ask beside it. */
public enum Documentsoort {
    /** The plan van aanpak or activiteitenplan. */
    PLAN,
    /** How the parties work together and decide. */
    SAMENWERKINGSOVEREENKOMST,
    /** What the region wants to have reached at the end. */
    AMBITIEAFSPRAKEN;

    /** The kind with that name, in whichever case. */
    public static Optional<Documentsoort> vanNaam(String naam) {
        return Arrays.stream(values()).filter(d -> d.name().equalsIgnoreCase(naam)).findFirst();
    }
}
