package nl.onderwijsregio.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The OpenAPI description: what is written in {@code api/openapi.json}, with the schemas of the evaluation JSON from {@code docs/schema} put in their place. */
final class Beschrijving {
    static final String JSON = maak().toString();
    private static final String EIGEN = "#/$defs/";
    private static final String HIER = "#/components/schemas/";

    private Beschrijving() {}

    private static JsonObject maak() {
        JsonObject kaal = object(lees("openapi.json"));
        JsonObjectBuilder schemas = Json.createObjectBuilder(kaal.getJsonObject("components").getJsonObject("schemas"));
        for (Map.Entry<String, String> schema : Map.of("Feiten", "feiten", "Beoordeling", "beoordeling").entrySet()) {
            String voorvoegsel = schema.getKey();
            JsonObject bron = object(lees("schema/" + schema.getValue() + ".schema.json").replace(EIGEN, HIER + voorvoegsel + "."));
            bron.getJsonObject("$defs").forEach((naam, deel) -> schemas.add(voorvoegsel + "." + naam, deel));
            JsonObjectBuilder zonder = Json.createObjectBuilder(bron);
            List.of("$schema", "$defs").forEach(zonder::remove);
            schemas.add(voorvoegsel, zonder);
        }
        return Json.createObjectBuilder(kaal).add("components", Json.createObjectBuilder(kaal.getJsonObject("components")).add("schemas", schemas)).build();
    }

    private static JsonObject object(String json) {
        try (var lezer = Json.createReader(new StringReader(json))) {
            return lezer.readObject();
        }
    }

    private static String lees(String naam) {
        try (InputStream bron = Beschrijving.class.getResourceAsStream("/api/" + naam)) {
            return new String(bron.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
