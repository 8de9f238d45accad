package nl.onderwijsregio.plan.uitwissel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.LongStream;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Vingerafdruk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is in a plan: out and in again changes nothing, in both forms, and the schema says what is really written. */
class HeenEnTerugTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void uit_en_weer_in_verandert_niets_aan_300_willekeurige_plannen() {
        LongStream.range(0, 300).forEach(HeenEnTerugTest::heenEnTerug);
    }

    @Test
    @Tag("lang")
    void uit_en_weer_in_verandert_niets_aan_20000_willekeurige_plannen() {
        LongStream.range(1000, 21_000).forEach(HeenEnTerugTest::heenEnTerug);
    }

    private static void heenEnTerug(long zaad) {
        PlanInhoud plan = new Willekeurigplan(zaad).maken();
        for (Uitwisselvorm vorm : Uitwisselvorm.values()) {
            byte[] bestand = vorm.maken("plan", herkomst(plan), plan).inhoud();
            Inleesfouten fouten = new Inleesfouten();
            HashMap<String, String> plaatsen = new HashMap<>();
            Planbestand gelezen = Planbestand.van(bestand);
            PlanInhoud terug = gelezen.inhoud(plan, plaatsen, fouten);
            new Nummercontrole(plan, plaatsen, fouten).keuren(terug);
            assertThat(fouten.alle()).as("zaad " + zaad + " " + vorm).isEmpty();
            assertThat(gelezen.herkomst()).isEqualTo(herkomst(plan));
            Samenvoeging samen = new Samenvoeging(plan, terug, plan);
            assertThat(samen.wijzigingen()).as("zaad " + zaad + " " + vorm).isEmpty();
            assertThat(samen.botsingen()).isEmpty();
            assertThat(samen.straks().canoniek()).isEqualTo(plan.canoniek());
        }
    }

    @Test
    void hetzelfde_plan_geeft_hetzelfde_bestand() {
        PlanInhoud plan = new Willekeurigplan(5).maken();
        for (Uitwisselvorm vorm : Uitwisselvorm.values()) {
            assertThat(vorm.maken("x", herkomst(plan), plan).inhoud()).isEqualTo(vorm.maken("x", herkomst(plan), plan).inhoud());
        }
    }

    @Test
    void de_json_voldoet_aan_het_schema_en_het_schema_ziet_wat_niet_klopt() throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(Path.of("..", "docs", "schema", "plan.schema.json")));
        for (long zaad = 0; zaad < 50; zaad++) {
            PlanInhoud plan = new Willekeurigplan(zaad).maken();
            String json = new String(Plantekst.schrijven(herkomst(plan), plan), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(schema.validate(JSON.readTree(json))).as("zaad " + zaad).isEmpty();
            assertThat(schema.validate(JSON.readTree(json.replaceFirst("\"dekking\"", "\"dekkking\"")))).isNotEmpty();
        }
    }

    @Test
    void de_vingerafdruk_in_het_bestand_is_na_te_rekenen_over_de_inhoud_in_gewone_vorm() throws Exception {
        PlanInhoud plan = new Willekeurigplan(3).maken();
        var boom = JSON.readTree(Plantekst.schrijven(herkomst(plan), plan));
        assertThat(Vingerafdruk.van(JSON.writeValueAsString(boom.get("inhoud"))).sha256()).isEqualTo(boom.get("sha256").asText());
    }

    static Planherkomst herkomst(PlanInhoud plan) {
        return new Planherkomst(Planherkomst.VORM, plan.regio(), plan.regeling(), plan.regelversie(), "versie 3", "2024-10-01T14:00:00", Vingerafdruk.van(plan.canoniek()).sha256());
    }
}
