package nl.onderwijsregio.regeling.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Verdeling;
import nl.onderwijsregio.regeling.Willekeurig;
import org.junit.jupiter.api.Test;

/** docs/schema describes what is really read and written. */
class SchemaTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void het_voorbeeld_past_in_het_schema_en_wordt_gelezen() throws IOException {
        String voorbeeld = Files.readString(DOCS.resolve("voorbeelden/feiten.json"));
        assertThat(fouten("feiten", voorbeeld)).isEmpty();
        Beoordeling b = Situatie.beoordeel(new Feitenlezer(LocalDate.EPOCH).leesAanvraag(voorbeeld).wijzigen());
        assertThat(b.bedrag()).contains(new BigDecimal("2665000.00"));
        assertThat(b.uitkomst()).hasToString("VERLENEN");
    }

    @Test
    void elke_beoordeling_past_in_het_schema() throws IOException {
        Willekeurig willekeurig = new Willekeurig(3);
        for (int i = 0; i < 60; i++) {
            assertThat(fouten("beoordeling", Beoordelingschrijver.schrijf(Situatie.beoordeel(willekeurig.aanvraag())))).isEmpty();
        }
        for (nl.onderwijsregio.regeling.Regelversie versie : Situatie.versies()) {
            for (int i = 0; i < 8; i++) {
                Beoordeling b = nl.onderwijsregio.regeling.Beoordelaar.beoordeel(willekeurig.aanvraag(versie).bouwen(), java.util.Optional.empty(), versie);
                assertThat(fouten("beoordeling", Beoordelingschrijver.schrijf(b))).as(versie.regeling()).isEmpty();
            }
        }
        Beoordeling rap = Situatie.beoordeel(nl.onderwijsregio.regeling.Aanvraagfeiten.voor("rap-2024", LocalDate.of(2024, 1, 1))
                .rap(new nl.onderwijsregio.regeling.Aanvraagfeiten.Rap("RAP220001", java.util.Optional.empty(), java.util.Optional.empty())));
        assertThat(fouten("beoordeling", Beoordelingschrijver.schrijf(Verdeling.van(List.of(rap), new BigDecimal("1.00"), b -> 2)))).isEmpty();
        Beoordeling goed = Situatie.beoordeel(Situatie.goedeAanvraag());
        assertThat(fouten("beoordeling", Beoordelingschrijver.schrijf(Verdeling.van(List.of(goed, goed), new BigDecimal("2000000.00"))))).isEmpty();
    }

    @Test
    void het_schema_weigert_wat_de_lezer_weigert() throws IOException {
        for (String fout : List.of("{}", "{\"regeling\":\"x\"}", "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":-1}}", "{\"regeling\":\"ldnor-2025\",\"naam\":1}",
                "{\"regeling\":\"ldnor-2025\",\"gemeenten\":[\"GM1\"]}", "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":10000001}}")) {
            assertThat(fouten("feiten", fout)).as(fout).isNotEmpty();
        }
        assertThat(fouten("beoordeling", "{\"bedrag\":12.5}")).isNotEmpty();
    }

    @Test
    void het_besluitenregister_past_in_het_schema_ook_zonder_inhoud() throws IOException {
        String register = Files.readString(DOCS.resolve("voorbeelden/besluitenregister.json"));
        assertThat(fouten("besluitenregister", register)).isEmpty();
        assertThat(fouten("besluitenregister", register.replace("\"keuze\" : \"TEGEN\"", "\"keuze\" : \"NEE\""))).isNotEmpty();
        com.fasterxml.jackson.databind.JsonNode boom = new com.fasterxml.jackson.databind.ObjectMapper().readTree(register);
        ((com.fasterxml.jackson.databind.node.ObjectNode) boom.get("inschrijvingen").get(0)).putNull("inhoud").putNull("zegel");
        assertThat(fouten("besluitenregister", boom.toString())).isEmpty();
    }

    @Test
    void het_bewijs_past_in_het_schema_en_zijn_feiten_en_oordeel_in_die_van_hen() throws IOException {
        assertThat(fouten("bewijs", Files.readString(DOCS.resolve("voorbeelden/bewijs-vorm-1.json")))).isEmpty();
        String bewijs = Files.readString(DOCS.resolve("voorbeelden/bewijs.json"));
        assertThat(fouten("bewijs", bewijs)).isEmpty();
        assertThat(fouten("bewijs", bewijs.replaceFirst(",?\"versieHash\":\"[^\"]*\"", ""))).isNotEmpty();
        com.fasterxml.jackson.databind.JsonNode boom = new com.fasterxml.jackson.databind.ObjectMapper().readTree(bewijs);
        assertThat(fouten("feiten", boom.get("feiten").toString())).isEmpty();
        assertThat(fouten("beoordeling", boom.get("beoordeling").toString())).isEmpty();
        assertThat(fouten("bewijs", bewijs.replace("\"vorm\":", "\"worm\":"))).isNotEmpty();
    }

    @Test
    void geschreven_parameters_passen_in_het_schema_en_een_komma_niet() throws IOException {
        String json = nl.onderwijsregio.regeling.blad.Parametertabel.schrijfJson(Situatie.versie(Situatie.BESLISTEKST).parameters());
        assertThat(fouten("parameters", json)).isEmpty();
        assertThat(fouten("parameters", json.replaceFirst("\"65.00\"", "\"65,00\""))).isNotEmpty();
        assertThat(fouten("parameters", json.replaceFirst("\"65.00\"", "65.00"))).isNotEmpty();
    }

    @Test
    void geschreven_regels_passen_in_het_schema_en_een_onbekend_veld_niet() throws IOException {
        for (nl.onderwijsregio.regeling.Regelversie versie : nl.onderwijsregio.regeling.Regelingen.meegeleverd().actueel().versies("ldnor-2025")) {
            String json = nl.onderwijsregio.regeling.blad.Regeltabel.schrijfJson(versie.regels().regels(), nl.onderwijsregio.regeling.motor.Woordenlijst.woordenschat());
            assertThat(fouten("regels", json)).isEmpty();
            assertThat(fouten("regels", json.replaceFirst("\"werkwoord\"", "\"java\""))).isNotEmpty();
            assertThat(fouten("regels", json.replaceFirst("\"operator\" : \"is\"", "\"operator\" : \"==\""))).isNotEmpty();
        }
    }

    private static java.util.Set<?> fouten(String schema, String json) throws IOException {
        JsonSchema geladen = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(DOCS.resolve("schema/" + schema + ".schema.json")));
        return geladen.validate(json, InputFormat.JSON);
    }
}
