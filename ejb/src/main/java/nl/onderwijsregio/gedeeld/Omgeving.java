package nl.onderwijsregio.gedeeld;

import java.util.Optional;

/** Settings from the environment: variables named {@code OR_*}; a system property of the same name wins (tests, server scripts). */
public final class Omgeving {
    private Omgeving() {}

    /** The value, absent when not set or blank. */
    public static Optional<String> tekst(String naam) {
        String waarde = System.getProperty(naam, System.getenv(naam));
        return Optional.ofNullable(waarde).filter(w -> !w.isBlank());
    }

    /** Whether this is the demonstration: fictitious data, demo users, a clock that can be set. */
    public static boolean isDemo() {
        return tekst("OR_DEMO").map(Boolean::parseBoolean).orElse(false);
    }
}
