package nl.onderwijsregio.bediening;

import java.util.HashMap;
import java.util.Map;

/** The people of one story: who is signed in, on which page, and under which mandates they act. */
final class Spel {
    private final Bediening bediening;
    private final Map<String, Scherm> schermen = new HashMap<>();
    private final Map<String, Long> mandaten = new HashMap<>();

    Spel(Bediening bediening) {
        this.bediening = bediening;
    }

    /** The page of this demo user; signs in at the first time. */
    Scherm als(String gebruiker) {
        return schermen.computeIfAbsent(gebruiker, bediening::als);
    }

    /** Remembers under which mandaat somebody acts in a role, e.g. {@code onthoud("bestuur 41582", 31)}. */
    void onthoud(String rol, long mandaat) {
        mandaten.put(rol, mandaat);
    }

    long mandaat(String rol) {
        return mandaten.get(rol);
    }

    /** Address of a page under the mandaat of that role; its first word is the portal, e.g. {@code pad("bestuur 41582", "plan")}. */
    String pad(String rol, String deel) {
        String portaal = rol.equals("projectleider") ? "bestuur" : rol.replaceAll(" .*", "");
        return "/" + portaal + "/" + mandaat(rol) + (deel.isEmpty() ? "" : "/" + deel);
    }
}
