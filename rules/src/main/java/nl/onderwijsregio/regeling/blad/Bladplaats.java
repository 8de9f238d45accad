package nl.onderwijsregio.regeling.blad;

/**
 * A place in a file that people edit.
 *
 * @param rij row of the sheet or line of the text, from 1; 0 for the file as a whole
 * @param tekst as people read it: {@code blad parameters, rij 5, kolom B (waarde)} or {@code regel 12, [3].waarde}; empty for the file as a whole
 */
public record Bladplaats(int rij, String tekst) {
    static final Bladplaats BESTAND = new Bladplaats(0, "");

    static Bladplaats blad(String blad) {
        return new Bladplaats(0, "blad " + blad);
    }

    static Bladplaats rij(String blad, int rij) {
        return new Bladplaats(rij, "blad " + blad + ", rij " + rij);
    }

    static Bladplaats cel(String blad, int rij, int kolom) {
        return new Bladplaats(rij, "blad " + blad + ", rij " + rij + ", kolom " + Werkboek.kolom(kolom));
    }
}
