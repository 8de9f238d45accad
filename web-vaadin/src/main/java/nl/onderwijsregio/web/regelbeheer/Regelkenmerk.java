package nl.onderwijsregio.web.regelbeheer;

import nl.onderwijsregio.regeling.Regelversie;

/** How a version of a regeling is named on screen. */
final class Regelkenmerk {
    private Regelkenmerk() {}

    /** The hash of its text without the name of the algorithm. */
    static String sha(Regelversie versie) {
        return sha(versie.tekstHash());
    }

    static String sha(String hash) {
        return hash.replaceFirst("^sha256:", "");
    }
}
