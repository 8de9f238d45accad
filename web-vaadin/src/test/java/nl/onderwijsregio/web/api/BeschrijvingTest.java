package nl.onderwijsregio.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What openapi.json says is what the resources do. */
class BeschrijvingTest {
    private static final JsonObject DOC = Json.createReader(new StringReader(Beschrijving.JSON)).readObject();

    @Test
    void elke_methode_van_de_api_is_beschreven_en_andersom() throws IOException {
        assertThat(beschreven()).isEqualTo(gebouwd()).hasSizeGreaterThan(5);
    }

    @Test
    void elke_verwijzing_komt_uit() {
        List<String> verwijzingen = new ArrayList<>();
        verzamel(DOC, "$ref", verwijzingen);
        assertThat(verwijzingen).hasSizeGreaterThan(30).allSatisfy(v -> assertThat(((JsonStructure) DOC).getValue(v.substring(1))).isNotNull());
    }

    @Test
    void versie_en_servers_volgen_de_regels() {
        assertThat(DOC.getJsonObject("info").getString("version")).isEqualTo(Api.VERSIE).matches("1\\.[0-9]+\\.[0-9]+");
        assertThat(DOC.getJsonArray("servers").getJsonObject(0).getString("url")).isEqualTo(Api.PAD);
        assertThat(DOC.getJsonObject("info").getJsonObject("contact")).containsKey("name");
    }

    @Test
    void namen_van_adressen_zijn_kebab_en_van_velden_kameel() {
        assertThat(DOC.getJsonObject("paths").keySet()).allMatch(pad -> pad.matches("(/([a-z][a-z0-9-]*(\\.json)?|\\{[a-z][a-zA-Z]*}))+"));
        List<String> velden = new ArrayList<>();
        DOC.getJsonObject("components").getJsonObject("schemas").forEach((naam, schema) -> velden(schema, velden));
        assertThat(velden).hasSizeGreaterThan(60).allMatch(veld -> veld.matches("[a-z][a-zA-Z]*"));
    }

    /** "GET /regelingen/{regeling}" with the names of its parameters. */
    private static Map<String, Set<String>> beschreven() {
        Map<String, Set<String>> methoden = new TreeMap<>();
        DOC.getJsonObject("paths").forEach((pad, wat) -> wat.asJsonObject().forEach((methode, hoe) -> {
            JsonArray parameters = hoe.asJsonObject().getJsonArray("parameters");
            methoden.put(methode.toUpperCase(java.util.Locale.ROOT) + " " + pad, parameters == null ? Set.of() : parameters.stream()
                    .map(p -> p.asJsonObject().getString("in") + " " + p.asJsonObject().getString("name")).collect(Collectors.toCollection(TreeSet::new)));
        }));
        return methoden;
    }

    private static Map<String, Set<String>> gebouwd() throws IOException {
        Map<String, Set<String>> methoden = new TreeMap<>();
        for (Class<?> bron : bronnen()) {
            for (Method m : bron.getDeclaredMethods()) {
                String soort = m.isAnnotationPresent(GET.class) ? "GET " : m.isAnnotationPresent(POST.class) ? "POST " : null;
                if (soort != null) {
                    methoden.put(soort + "/" + bron.getAnnotation(Path.class).value() + (m.isAnnotationPresent(Path.class) ? "/" + m.getAnnotation(Path.class).value() : ""),
                            Arrays.stream(m.getParameters()).flatMap(BeschrijvingTest::parameter).collect(Collectors.toCollection(TreeSet::new)));
                }
            }
        }
        return methoden;
    }

    private static Stream<String> parameter(Parameter p) {
        return Stream.concat(naam(p, PathParam.class, PathParam::value, "path "), naam(p, QueryParam.class, QueryParam::value, "query "));
    }

    private static <A extends Annotation> Stream<String> naam(Parameter p, Class<A> soort, Function<A, String> naam, String waar) {
        return Stream.ofNullable(p.getAnnotation(soort)).map(a -> waar + naam.apply(a));
    }

    private static List<Class<?>> bronnen() throws IOException {
        try (var bestanden = Files.list(java.nio.file.Path.of("target", "classes", "nl", "onderwijsregio", "web", "api"))) {
            return bestanden.map(b -> b.getFileName().toString()).filter(n -> n.matches("\\w+\\.class")).<Class<?>>map(BeschrijvingTest::klasse)
                    .filter(k -> k.isAnnotationPresent(Path.class)).toList();
        }
    }

    private static Class<?> klasse(String bestand) {
        try {
            return Class.forName("nl.onderwijsregio.web.api." + bestand.replace(".class", ""), false, BeschrijvingTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void velden(JsonValue waarde, List<String> velden) {
        if (waarde instanceof JsonObject object) {
            if (object.get("properties") instanceof JsonObject eigenschappen) {
                velden.addAll(eigenschappen.keySet());
            }
            object.values().forEach(v -> velden(v, velden));
        } else if (waarde instanceof JsonArray lijst) {
            lijst.forEach(v -> velden(v, velden));
        }
    }

    private static void verzamel(JsonValue waarde, String sleutel, List<String> gevonden) {
        if (waarde instanceof JsonObject object) {
            if (object.get(sleutel) instanceof JsonString tekst) {
                gevonden.add(tekst.getString());
            }
            object.values().forEach(v -> verzamel(v, sleutel, gevonden));
        } else if (waarde instanceof JsonArray lijst) {
            lijst.forEach(v -> verzamel(v, sleutel, gevonden));
        }
    }
}
