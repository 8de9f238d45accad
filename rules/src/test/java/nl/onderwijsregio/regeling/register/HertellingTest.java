package nl.onderwijsregio.regeling.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import org.junit.jupiter.api.Test;

/** Every way to bend a register is found and named, whether the fingerprints were left as they were or made anew. */
class HertellingTest {

    private static final Path VOORBEELD = Path.of("..", "docs", "voorbeelden", "besluitenregister.json");
    private final ObjectNode register = lees(Voorbeeldregister.tekst());

    @Test
    void het_voorbeeld_in_de_docs_is_dit_register_en_klopt() throws IOException {
        assertThat(Files.readString(VOORBEELD)).isEqualTo(Voorbeeldregister.tekst());
        Hertelling hertelling = hertel();
        assertThat(hertelling.verschillen()).isEmpty();
        assertThat(hertelling.isGelijk()).isTrue();
        assertThat(hertelling).extracting(Hertelling::inschrijvingen, Hertelling::herteld, Hertelling::kop).containsExactly(4, 4, register.get("kop").asText());
    }

    @Test
    void een_gewijzigde_stem_wordt_gevonden_en_genoemd() {
        stem(2, 0, 3).put("bewijsnummer", "K1-0000-0000");
        assertThat(hertel().verschillen()).containsExactly("inschrijving 3: de inhoud past niet bij haar vingerafdruk.",
                "inschrijving 3: gewijzigd is inhoud.kamers[0].stemmen[3].bewijsnummer.");
        stem(2, 0, 0).put("keuze", "ONTHOUDING");
        assertThat(hertel().verschillen()).contains("inschrijving 3: gewijzigd is inhoud.kamers[0].stemmen[0].keuze.", "inschrijving 3: kamer BESTUREN: stemmen voor: herteld 2, vastgelegd 3.");
    }

    @Test
    void wie_na_een_gewijzigde_stem_alle_vingerafdrukken_nieuw_maakt_wordt_nageteld() {
        stem(1, 1, 1).put("keuze", "VOOR");
        assertThat(hertel(opnieuwGeketend()).verschillen()).contains("inschrijving 2: kamer OPLEIDERS: stemmen voor: herteld 2, vastgelegd 1.",
                "inschrijving 2: kamer OPLEIDERS: herteld is de kamer AKKOORD, vastgelegd is NIET_AKKOORD.", "inschrijving 2: uitkomst: herteld AANGENOMEN, vastgelegd VERWORPEN.");
    }

    @Test
    void niet_geteld_staat_alleen_bij_alle_stemmen_van_een_geheime_kamer_zonder_quorum() {
        stem(1, 1, 1).put("keuze", "NIET_GETELD");
        assertThat(hertel(opnieuwGeketend()).verschillen()).contains("inschrijving 2: kamer OPLEIDERS: er zijn stemmen niet geteld; dat hoort alleen in een geheime kamer zonder quorum, en dan alle.");
    }

    @Test
    void een_weggehaalde_inschrijving_wordt_gevonden_en_genoemd() {
        rijen().remove(1);
        assertThat(hertel().verschillen()).contains("inschrijving 2 ontbreekt.");
        rijen().remove(0);
        assertThat(hertel().verschillen()).contains("inschrijving 1 tot en met 2 ontbreken.");
    }

    @Test
    void ook_de_laatste_inschrijving_kan_niet_stil_verdwijnen() {
        rijen().remove(3);
        assertThat(hertel().verschillen()).containsExactly("inschrijving 4 ontbreekt aan het eind: het register noemt er 4.", "kop: de laatste inschrijving is niet die waar het register mee eindigt.");
    }

    @Test
    void een_verplaatste_inschrijving_wordt_gevonden_en_genoemd() {
        JsonNode eerste = rijen().remove(0);
        rijen().insert(1, eerste);
        assertThat(hertel().verschillen()).contains("inschrijving 1 ontbreekt.", "inschrijving 1 staat niet op haar plaats: zij komt na inschrijving 2.");
    }

    @Test
    void een_gewijzigde_regel_wordt_gevonden_en_genoemd() {
        ((ObjectNode) kamer(0, 0).get("regel")).put("quorum", 2);
        assertThat(hertel().verschillen()).contains("inschrijving 1: gewijzigd is inhoud.kamers[0].regel.quorum.",
                "inschrijving 1: kamer BESTUREN: partijen die er moesten zijn: herteld 2, vastgelegd 3.", "inschrijving 1: uitkomst: herteld AANGENOMEN, vastgelegd TELT_NIET.");
        ((ObjectNode) kamer(2, 0).get("regel")).put("drempel", "VOLSTREKTE_MEERDERHEID");
        assertThat(hertel().verschillen()).contains("inschrijving 3: gewijzigd is inhoud.kamers[0].regel.drempel.");
    }

    @Test
    void een_stem_te_veel_een_dubbel_bewijsnummer_en_een_tweede_besluitnummer_worden_gevonden() {
        ((ArrayNode) kamer(0, 2).get("stemmen")).add(stem(0, 2, 0).deepCopy());
        ((ObjectNode) rijen().get(2).get("inhoud")).put("besluitnummer", "2024-1");
        assertThat(hertel(opnieuwGeketend()).verschillen()).contains("inschrijving 3: besluitnummer 2024-1 is al gebruikt.")
                .anyMatch(v -> v.matches("inschrijving 1: kamer BEROEPSGROEP: bewijsnummer K1-.* komt twee keer voor."))
                .anyMatch(v -> v.matches("inschrijving 1: kamer BEROEPSGROEP: bij stem K1-.* met gewicht 1 hoort geen partij die nog mocht stemmen."));
    }

    @Test
    void partijen_met_dezelfde_naam_zijn_er_twee_en_een_partij_is_er_een() {
        ((ObjectNode) kamer(0, 0).get("gerechtigden").get(1)).set("partij", kamer(0, 0).get("gerechtigden").get(0).get("partij"));
        assertThat(hertel(opnieuwGeketend()).verschillen()).isEmpty();
        ((ObjectNode) kamer(0, 0).get("gerechtigden").get(1)).set("partijnummer", kamer(0, 0).get("gerechtigden").get(0).get("partijnummer"));
        assertThat(hertel(opnieuwGeketend()).verschillen()).anyMatch(v -> v.endsWith("staat er twee keer in."));
    }

    @Test
    void een_half_teken_heeft_geen_vingerafdruk() {
        ((ObjectNode) rijen().get(0).get("inhoud").get("voorstel")).put("onderwerp", "\ud800");
        byte[] bestand = register.toString().replace("\ud800", "\\ud800").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Hertelling.van(bestand)).isInstanceOf(OnbruikbareInvoer.class).hasMessageContaining("half teken");
    }

    @Test
    void wie_later_inschreef_valt_op_en_wie_te_vroeg_inschreef_kan_niet() {
        ((ObjectNode) rijen().get(0).get("inhoud")).put("ingeschreven", "2024-12-01T00:00:00Z");
        assertThat(hertel(opnieuwGeketend()).achteraf()).isOne();
        ((ObjectNode) rijen().get(0).get("inhoud")).put("ingeschreven", "2024-10-01T00:00:00Z");
        assertThat(hertel(opnieuwGeketend()).verschillen()).containsExactly("inschrijving 1: de stemming staat er al in voor zij sloot.");
    }

    @Test
    void een_gewicht_dat_niet_bij_een_partij_hoort_wordt_gevonden() {
        stem(0, 0, 0).put("gewicht", 3);
        assertThat(hertel(opnieuwGeketend()).verschillen()).anyMatch(v -> v.matches("inschrijving 1: kamer BESTUREN: bij stem K1-.* met gewicht 3 hoort geen partij .*"))
                .contains("inschrijving 1: kamer BESTUREN: gewicht voor: herteld 4, vastgelegd 2.");
    }

    @Test
    void een_keuze_die_de_kamer_niet_kent_en_een_gewicht_dat_is_verschoven_worden_gevonden() {
        stem(3, 0, 0).put("keuze", "BEZWAAR");
        stem(3, 1, 0).put("keuze", "TEGEN");
        assertThat(hertel(opnieuwGeketend()).verschillen()).anyMatch(v -> v.matches("inschrijving 4: kamer BESTUREN: stem K1-.* heeft de keuze BEZWAAR; die bestaat niet in deze kamer."))
                .anyMatch(v -> v.matches("inschrijving 4: kamer OPLEIDERS: stem K1-.* heeft de keuze TEGEN; die bestaat niet in deze kamer."));
        ((ObjectNode) kamer(3, 0).get("gerechtigden").get(0)).put("gewicht", 3);
        assertThat(hertel(opnieuwGeketend()).verschillen()).contains("inschrijving 4: kamer BESTUREN: gewicht van alle partijen: herteld 7, vastgelegd 8.");
    }

    @Test
    void van_een_inschrijving_die_niet_openbaar_is_telt_alleen_de_schakel() {
        ((ObjectNode) rijen().get(1)).putNull("inhoud").putNull("zegel");
        assertThat(hertel().verschillen()).isEmpty();
        assertThat(hertel().herteld()).isEqualTo(3);
        ((ObjectNode) rijen().get(1)).put("inhoudHash", "0".repeat(64));
        assertThat(hertel().verschillen()).containsExactly("inschrijving 2: de vingerafdruk van de inschrijving klopt niet.");
    }

    @Test
    void wat_ontbreekt_of_geen_getal_is_zegt_waar() {
        ((ObjectNode) kamer(0, 0).get("uitslag")).put("voor", 1.5);
        ((ObjectNode) rijen().get(1).get("inhoud")).remove("kamers");
        ((ObjectNode) rijen().get(2).get("inhoud")).put("sluit", "gisteren");
        assertThat(hertel().verschillen()).contains("inschrijving 1: niet te hertellen: inhoud.kamers[0].uitslag.voor: verwacht een heel getal van 0 tot en met 100000000.",
                "inschrijving 2: niet te hertellen: inhoud.kamers: verwacht een lijst.",
                "inschrijving 3: niet te hertellen: inhoud.sluit: verwacht een moment zoals 2024-10-11T15:00:00Z.");
    }

    @Test
    void een_leeg_register_klopt_en_wat_geen_register_is_wordt_geweigerd() {
        assertThat(hertel(Voorbeeldregister.geketend(List.of())).isGelijk()).isTrue();
        for (String onzin : List.of("{}", "[]", "", "x", "{\"vorm\":\"onderwijsregio-besluitenregister-2\"}", "{\"vorm\":\"onderwijsregio-besluitenregister-1\"}")) {
            assertThatThrownBy(() -> Hertelling.van(onzin.getBytes(StandardCharsets.UTF_8))).as(onzin).isInstanceOf(OnbruikbareInvoer.class);
        }
        ((ObjectNode) rijen().get(1)).putNull("inhoud");
        assertThatThrownBy(this::hertel).isInstanceOf(OnbruikbareInvoer.class).hasMessageStartingWith("inschrijvingen[1].inhoud:");
        ((ObjectNode) rijen().get(1)).put("hash", "kort");
        assertThatThrownBy(this::hertel).isInstanceOf(OnbruikbareInvoer.class);
    }

    /** A forger who makes every seal and fingerprint anew. */
    private ObjectNode opnieuwGeketend() {
        List<ObjectNode> inhouden = new ArrayList<>();
        rijen().forEach(r -> inhouden.add((ObjectNode) r.get("inhoud")));
        return Voorbeeldregister.geketend(inhouden);
    }

    private ArrayNode rijen() {
        return (ArrayNode) register.get("inschrijvingen");
    }

    private JsonNode kamer(int rij, int kamer) {
        return rijen().get(rij).get("inhoud").get("kamers").get(kamer);
    }

    private ObjectNode stem(int rij, int kamer, int stem) {
        return (ObjectNode) kamer(rij, kamer).get("stemmen").get(stem);
    }

    private Hertelling hertel() {
        return hertel(register);
    }

    private static Hertelling hertel(ObjectNode register) {
        return Hertelling.van(register.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode lees(String tekst) {
        try {
            return (ObjectNode) Voorbeeldregister.JSON.readTree(tekst);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
