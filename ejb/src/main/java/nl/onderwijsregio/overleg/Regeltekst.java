package nl.onderwijsregio.overleg;

/** Plain text as people type it: stripped, and refused rather than cut when it is too long. */
final class Regeltekst {
    private Regeltekst() {}

    /** @param wat what it is, in a sentence: "de naam" */
    static String schoon(String tekst, int hoogste, String wat) {
        String schoon = tekst == null ? "" : tekst.strip();
        if (schoon.length() > hoogste) {
            throw new IllegalArgumentException("Maak " + wat + " korter: hoogstens " + hoogste + " tekens, nu " + schoon.length() + ".");
        }
        return schoon;
    }

    /** As {@link #schoon}, and not empty. */
    static String vereist(String tekst, int hoogste, String wat) {
        String schoon = schoon(tekst, hoogste, wat);
        if (schoon.isEmpty()) {
            throw new IllegalArgumentException("Vul " + wat + " in.");
        }
        return schoon;
    }
}
