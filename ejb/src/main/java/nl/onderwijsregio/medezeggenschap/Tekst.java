package nl.onderwijsregio.medezeggenschap;

/** Plain text as people type it: stripped, at most 4,000 characters. */
final class Tekst {
    private static final int HOOGSTE = 4000;

    private Tekst() {}

    static String schoon(String tekst) {
        String schoon = tekst == null ? "" : tekst.strip();
        if (schoon.length() > HOOGSTE) {
            throw new IllegalArgumentException("Houd de tekst korter dan 4.000 tekens.");
        }
        return schoon;
    }

    static String vereist(String tekst, String vraag) {
        String schoon = schoon(tekst);
        if (schoon.isEmpty()) {
            throw new IllegalArgumentException(vraag);
        }
        return schoon;
    }
}
