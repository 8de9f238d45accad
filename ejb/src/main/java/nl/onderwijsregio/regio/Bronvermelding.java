package nl.onderwijsregio.regio;

/** Checks the text that says where a figure comes from: every figure has one. */
final class Bronvermelding {
    private static final int MAXIMUM = 300;

    private Bronvermelding() {}

    /** The text without spaces around it, 1 to 300 characters. */
    static String of(String tekst) {
        if (tekst == null || tekst.isBlank()) {
            throw new IllegalArgumentException("Schrijf waar het getal vandaan komt, bijvoorbeeld: leerlingadministratie, 1 oktober 2023.");
        }
        if (tekst.strip().length() > MAXIMUM) {
            throw new IllegalArgumentException("Houd de bron korter dan 300 tekens.");
        }
        return tekst.strip();
    }
}
