package nl.onderwijsregio.regeling.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToetsTest {

    private static final String VOORBEELD = Path.of("..", "docs", "voorbeelden", "feiten.json").toString();
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();

    @TempDir
    private Path map;

    @Test
    void een_oordeel_staat_alleen_op_standaarduitvoer_en_eindigt_met_nul() throws IOException {
        assertThat(toets("", VOORBEELD)).isZero();
        JsonNode json = new ObjectMapper().readTree(uit.toString(StandardCharsets.UTF_8));
        assertThat(json.get("bedrag").textValue()).isEqualTo("2665000.00");
        assertThat(json.get("bedragPerJaar").isNull()).isTrue();
        assertThat(json.get("uitkomst").textValue()).isEqualTo("VERLENEN");
        assertThat(fout.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void ook_een_afwijzing_eindigt_met_nul_en_een_streepje_leest_standaardinvoer() throws IOException {
        String laat = Files.readString(Path.of(VOORBEELD)).replace("15:59:00", "16:00:01");
        assertThat(toets("\uFEFF" + laat, "-")).isZero();
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("\"uitkomst\" : \"AFWIJZEN\"");
    }

    @Test
    void onbruikbare_invoer_eindigt_met_twee_en_zegt_waarom() {
        assertThat(toets("{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":-1}}", "-")).isEqualTo(2);
        assertThat(uit.size()).isZero();
        assertThat(fout.toString(StandardCharsets.UTF_8)).startsWith("toets: totalen.po:").hasLineCount(1);
    }

    @Test
    void een_ontbrekend_bestand_een_vreemde_map_en_verkeerd_gebruik_eindigen_met_twee() {
        assertThat(toets("", "bestaat-niet.json")).isEqualTo(2);
        assertThat(toets("", "--data", "bestaat-niet", VOORBEELD)).isEqualTo(2);
        assertThat(toets("")).isEqualTo(2);
        assertThat(toets("", "--data", VOORBEELD)).isEqualTo(2);
        assertThat(toets("", "--verkeerd")).isEqualTo(2);
        assertThat(uit.size()).isZero();
    }

    @Test
    void de_map_met_gegevens_levert_de_grenzen_en_een_punt_is_geen_grens() throws IOException {
        Files.writeString(map.resolve("buren.csv"), """
                gemeentecode_a,gemeentenaam_a,gemeentecode_b,gemeentenaam_b,soort,grenslengte_m
                GM0001,Aa,GM0002,Bee,grens,100
                GM0002,Bee,GM0003,"Cee, aan de Cee",punt,0
                """);
        Files.writeString(map.resolve("water.csv"), """
                gemeentecode_a,gemeentenaam_a,gemeentecode_b,gemeentenaam_b,afstand_m,deel_a,deel_b
                GM0002,Bee,GM0003,Cee,400,1,2
                """);
        Files.writeString(map.resolve("gemeenten.csv"), "gemeentecode,gemeentenummer,gemeentenaam,duo_naam,provincie\nGM0004,0004,Eiland,EILAND,Zee\n");
        Files.writeString(map.resolve("iets-anders.csv"), "a;b\n1;2\n");
        String heel = "{\"regeling\":\"ldnor-2025\",\"gemeenten\":[\"GM0001\",\"GM0002\"]}";
        assertThat(toets(heel, "--data", map.toString(), "-")).isZero();
        assertThat(bevinding("AANEENGESLOTEN").get("uitkomst").textValue()).isEqualTo("VOLDAAN");
        uit.reset();
        String los = "{\"regeling\":\"ldnor-2025\",\"gemeenten\":[\"GM0001\",\"GM0002\",\"GM0003\",\"GM0004\"]}";
        assertThat(toets(los, "--data", map.toString(), "-")).isZero();
        assertThat(bevinding("AANEENGESLOTEN").get("tekst").textValue()).contains("Cee, aan de Cee raakt").contains("Eiland raakt");
    }

    @Test
    void een_lijst_verdeelt_het_plafond_in_de_volgorde_van_de_invoer() throws IOException {
        String een = Files.readString(Path.of(VOORBEELD));
        assertThat(toets("{\"aanvragen\":[" + een + "," + een.replace("\"vo\": 16000", "\"vo\": 0") + "],\"plafond\":2145000}", "-")).isZero();
        JsonNode json = new ObjectMapper().readTree(uit.toString(StandardCharsets.UTF_8));
        assertThat(json.get("factor").textValue()).isEqualTo("0.5000000000");
        assertThat(json.get("plafond").textValue()).isEqualTo("2145000.00");
        assertThat(json.get("aanvragen").get(0).get("bedrag").textValue()).isEqualTo("2665000.00");
        assertThat(json.get("aanvragen").get(0).get("toegekend").textValue()).isEqualTo("1370000.00");
        assertThat(json.get("aanvragen").get(1).get("toegekend").textValue()).isEqualTo("775000.00");
    }

    @Test
    void zonder_plafond_geldt_dat_van_de_regeling() throws IOException {
        assertThat(toets("{\"aanvragen\":[" + Files.readString(Path.of(VOORBEELD)) + "]}", "-")).isZero();
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("\"plafond\" : \"214100000.00\"").contains("\"factor\" : \"1\"");
    }

    @Test
    void verschillende_teksten_delen_geen_plafond() throws IOException {
        String een = Files.readString(Path.of(VOORBEELD));
        assertThat(toets("{\"aanvragen\":[" + een + "," + een.replace("2024-11-30", "2024-06-11") + "]}", "-")).isEqualTo(2);
        assertThat(toets("{\"aanvragen\":[],\"plafond\":1}", "-")).isEqualTo(2);
    }

    private JsonNode bevinding(String code) throws IOException {
        for (JsonNode b : new ObjectMapper().readTree(uit.toString(StandardCharsets.UTF_8)).get("bevindingen")) {
            if (b.get("code").textValue().equals(code)) {
                return b;
            }
        }
        throw new AssertionError("no finding " + code);
    }

    private int toets(String invoer, String... args) {
        Clock klok = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        return new Toets(new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)), new PrintStream(uit, true, StandardCharsets.UTF_8),
                new PrintStream(fout, true, StandardCharsets.UTF_8), klok).uitvoeren(List.of(args));
    }
}
