package nl.onderwijsregio.omroep;

/** Plain text as people type it: stripped, not empty, at most so long. */
final class Omroeptekst {
    private Omroeptekst() {}

    static String vereist(String tekst, int langste, String vraag) {
        String schoon = tekst == null ? "" : tekst.strip();
        if (schoon.isEmpty()) {
            throw new IllegalArgumentException(vraag);
        }
        if (schoon.length() > langste) {
            throw new IllegalArgumentException("Deze tekst is te lang. Gebruik hoogstens " + langste + " tekens.");
        }
        return schoon;
    }
}
