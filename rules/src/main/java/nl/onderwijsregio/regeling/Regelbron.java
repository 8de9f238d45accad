package nl.onderwijsregio.regeling;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regeling.taal.OnjuisteRegels;

/**
 * Reads the regelingen that come with the product. {@code regelingen/index.json} lists every version with its four files; a new regeling is
 * a new folder and a new entry. The class path is never scanned: inside an application server it cannot be.
 */
final class Regelbron {

    private static final String MAP = "/regelingen/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private Regelbron() { }

    static Regelregister meegeleverd() {
        List<Regelversie> versies = new ArrayList<>();
        Map<String, LocalDate> beslisteksten = new HashMap<>();
        for (Inhoud regeling : lees("index.json", new TypeReference<List<Inhoud>>() { })) {
            regeling.versies().forEach(v -> versies.add(versie(regeling, v)));
            beslisteksten.put(regeling.regeling(), LocalDate.parse(regeling.beslistekst()));
        }
        return new Regelregister(versies, beslisteksten);
    }

    private static Regelversie versie(Inhoud regeling, Bestanden bestanden) {
        Versietekst versie = new Versietekst(regeling.regeling(), regeling.naam(), LocalDate.parse(bestanden.versie()), bestanden.bron(),
                tekst(bestanden.regels()), tekst(bestanden.parameters()), tekst(bestanden.planformat()), tekst(bestanden.artikelen()));
        try {
            return versie.lezen();
        } catch (OnjuisteRegels e) {
            throw new IllegalStateException("Fout in " + bestanden.regels() + ":\n" + e.getMessage(), e);
        }
    }

    private static <T> T lees(String naam, TypeReference<T> soort) {
        try {
            return JSON.readValue(tekst(naam), soort);
        } catch (IOException e) {
            throw new UncheckedIOException("Fout in " + naam, e);
        }
    }

    private static String tekst(String naam) {
        try (InputStream stroom = Regelbron.class.getResourceAsStream(MAP + naam)) {
            if (stroom == null) {
                throw new IllegalStateException("Ontbreekt in het product: " + MAP + naam);
            }
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Inhoud(String regeling, String naam, String beslistekst, List<Bestanden> versies) { }

    record Bestanden(String versie, String bron, String regels, String parameters, String planformat, String artikelen) { }
}
