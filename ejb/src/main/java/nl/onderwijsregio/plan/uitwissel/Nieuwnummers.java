package nl.onderwijsregio.plan.uitwissel;

import java.util.HashMap;
import java.util.Map;

/** Numbers below zero for what is new in a file, until the plan gives it its lasting number. */
final class Nieuwnummers {
    private final Map<String, Integer> nummers = new HashMap<>();

    /** The number of what is called so in the file; the same name gives the same number. */
    int van(String naam) {
        return nummers.computeIfAbsent(naam, n -> -1 - nummers.size());
    }
}
