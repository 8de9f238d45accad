package nl.onderwijsregio.plan.uitwissel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Vingerafdruk;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    /** Apache POI stands for the spreadsheet: what it shows is what was written, and what it saves is read as that. */
    @Test
    void een_spreadsheet_toont_wat_er_staat_en_wat_zij_bewaart_lezen_we_zo_terug() throws Exception {
        for (long zaad = 0; zaad < 60; zaad++) {
            PlanInhoud plan = new Willekeurigplan(zaad).maken();
            byte[] bestand = bewaard(Uitwisselvorm.XLSX.maken("plan", herkomst(plan), plan).inhoud(), plan);
            Inleesfouten fouten = new Inleesfouten();
            PlanInhoud terug = Planbestand.van(bestand).inhoud(plan, new HashMap<>(), fouten);
            assertThat(fouten.alle()).as("zaad " + zaad).isEmpty();
            assertThat(new Samenvoeging(plan, terug, plan).straks().canoniek()).as("zaad " + zaad).isEqualTo(plan.canoniek());
        }
    }

    /** Opened, looked at, written as shared texts as a spreadsheet does, and saved. */
    private static byte[] bewaard(byte[] bestand, PlanInhoud plan) throws Exception {
        try (XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(bestand)); ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            List<String> namen = new ArrayList<>();
            boek.getSheet("activiteiten").forEach(rij -> namen.add(rij.getCell(2).getStringCellValue()));
            assertThat(namen.subList(1, namen.size())).isEqualTo(plan.activiteiten().stream().map(PlanInhoud.Activiteitregel::naam).toList());
            for (Sheet blad : boek) {
                for (Row rij : blad) {
                    for (Cell cel : rij) {
                        if (cel.getCellType() == CellType.STRING) {
                            cel.setCellValue(new XSSFRichTextString(cel.getStringCellValue().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_").replace("\n", "_x000D_\n")));
                        }
                    }
                }
            }
            boek.write(uit);
            return uit.toByteArray();
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
