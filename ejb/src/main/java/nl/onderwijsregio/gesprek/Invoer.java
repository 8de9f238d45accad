package nl.onderwijsregio.gesprek;

/** Plain text as people type it. */
final class Invoer {
    private Invoer() {}

    /** Stripped, at most so long; empty is allowed. */
    static String tekst(String tekst, int langste, String wat) {
        String schoon = tekst == null ? "" : tekst.strip();
        if (schoon.length() > langste) {
            throw new IllegalArgumentException(wat + " is te lang. Gebruik hoogstens " + langste + " tekens.");
        }
        return schoon;
    }

    /** As {@link #tekst}, not empty. */
    static String vereist(String tekst, int langste, String wat, String vraag) {
        String schoon = tekst(tekst, langste, wat);
        if (schoon.isEmpty()) {
            throw new IllegalArgumentException(vraag);
        }
        return schoon;
    }
}
