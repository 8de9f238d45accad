package nl.onderwijsregio.gegevens;

/** A row that cannot be taken over: which column, which value and why, in Dutch. Only this row falls out. */
final class Rijweigering extends Exception {
    private final String kolom;
    private final String waarde;
    private final String sleutel;

    Rijweigering(String kolom, String waarde, String sleutel, String reden) {
        super(reden, null, false, false);
        this.kolom = kolom;
        this.waarde = waarde;
        this.sleutel = sleutel;
    }

    String kolom() {
        return kolom;
    }

    String waarde() {
        return waarde;
    }

    /** Key of the thing the row is about, as far as it could be read; else null. */
    String sleutel() {
        return sleutel;
    }
}
