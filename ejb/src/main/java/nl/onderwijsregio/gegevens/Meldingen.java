package nl.onderwijsregio.gegevens;

import java.sql.SQLException;

/** Collects refusals and remarks of one reading. All are counted; the first {@value #MAXIMUM} of each are kept. */
final class Meldingen {
    static final int MAXIMUM = 2000;
    private final Stage stage;
    private int volgnummer;
    private int geweigerd;
    private int opgemerkt;

    Meldingen(Stage stage) {
        this.stage = stage;
    }

    void weigeren(int rij, Rijweigering w) throws SQLException {
        if (geweigerd++ < MAXIMUM) {
            schrijven(new Rapportregel(true, rij, kort(w.kolom(), 120), kort(w.waarde(), 300), w.getMessage()), w.sleutel());
        }
    }

    void opmerken(int rij, String kolom, String waarde, String reden) throws SQLException {
        if (opgemerkt++ < MAXIMUM) {
            schrijven(new Rapportregel(false, rij, kort(kolom, 120), kort(waarde, 300), reden), null);
        }
    }

    private void schrijven(Rapportregel regel, String sleutel) throws SQLException {
        stage.regel(++volgnummer, regel, sleutel == null || sleutel.length() > 20 ? null : sleutel);
    }

    private static String kort(String tekst, int lengte) {
        String schoon = tekst == null ? null : tekst.replace("\0", "");
        return schoon == null || schoon.length() <= lengte ? schoon : schoon.substring(0, lengte);
    }

    int volgnummer() {
        return volgnummer;
    }

    int geweigerd() {
        return geweigerd;
    }

    int opgemerkt() {
        return opgemerkt;
    }
}
