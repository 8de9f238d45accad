package nl.onderwijsregio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Portaal;

/** The fictitious world as it stands in {@code demo/wereld.json}. */
record Wereld(List<String> leerlingenPeildata, List<Demoregio> regios, List<Demomandaat> mandaten) {

    /** One region with everything in it; pairs are (code, name), (name, kind), (name, bestuursnummer). */
    record Demoregio(String naam, Boolean po, Boolean vo, Boolean mbo, List<List<String>> gemeenten, List<List<String>> grenzen,
            List<Demobestuur> besturen, List<List<String>> opleiders, List<String> beroepsgroep, List<List<String>> raden) {

        Opleidingsoort opleidingsoort(List<String> opleider) {
            return Opleidingsoort.valueOf(opleider.get(1));
        }
    }

    /** A bestuur with so many vestigingen po and vo. */
    record Demobestuur(String nummer, String naam, int po, int vo) {}

    /** Who of the demo users acts for whom; regio null when the portal reaches all regions. */
    record Demomandaat(String gebruiker, Portaal portaal, String partij, String regio, List<Functie> functies) {}

    static Wereld lezen() {
        try (InputStream bron = Wereld.class.getResourceAsStream("/demo/wereld.json")) {
            return new ObjectMapper().readValue(bron, Wereld.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
