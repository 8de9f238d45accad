package nl.onderwijsregio.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Toetsantwoord;
import org.junit.jupiter.api.Test;

/** What is written of every regeling that comes along has the form that openapi.json promises. */
class RegeljsonTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 22);
    private final Regelregister register = Regelingen.meegeleverd().actueel();
    private final Regeljson json = new Regeljson(register, DAG);

    @Test
    void elke_regeling_en_elke_tekst_past_in_de_beschrijving() {
        assertThat(register.regelingen()).isNotEmpty().allSatisfy(r -> {
            assertThat(fouten("Regeling", json.regeling(r).toString())).isEmpty();
            assertThat(register.versies(r)).allSatisfy(v -> assertThat(fouten("Versie", json.versie(v).toString())).isEmpty());
        });
    }

    @Test
    void elk_voorbeeld_van_de_beschrijving_wordt_getoetst_en_past() {
        JsonObject doc = Json.createReader(new StringReader(Beschrijving.JSON)).readObject();
        String feiten = doc.getValue("/paths/~1toetsingen/post/requestBody/content/application~1json/example").toString();
        assertThat(fouten("Feiten", feiten)).isEmpty();
        String antwoord = new Toetsantwoord(register, Optional.empty()).op(new Feitenlezer(DAG).lees(feiten));
        assertThat(fouten("Beoordeling", antwoord)).isEmpty();
        assertThat(antwoord).contains("\"bedrag\" : \"2665000.00\"");
        assertThat(fouten("Beoordeling", antwoord.replace("\"uitkomst\"", "\"uitslag\""))).isNotEmpty();
    }

    @Test
    void de_tekst_waarop_wordt_beslist_is_aangewezen_en_een_gat_is_null() {
        Regelversie beslist = register.beslistekst("ldnor-2025", DAG);
        assertThat(json.versie(beslist).getBoolean("isBeslistekst")).isTrue();
        assertThat(json.regeling("ldnor-2025").getString("beslistekst")).isEqualTo(beslist.versie().toString());
        assertThat(json.versie(beslist).getJsonArray("parameters")).hasSameSizeAs(beslist.parameters().alle());
        assertThat(json.versie(beslist).getJsonArray("artikelen")).hasSameSizeAs(beslist.artikelen());
    }

    private static Set<?> fouten(String schema, String tekst) {
        JsonObject doc = Json.createReader(new StringReader(Beschrijving.JSON)).readObject();
        String geheel = Json.createObjectBuilder().add("$ref", "#/components/schemas/" + schema).add("components", doc.get("components")).build().toString();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(geheel).validate(tekst, InputFormat.JSON);
    }
}
