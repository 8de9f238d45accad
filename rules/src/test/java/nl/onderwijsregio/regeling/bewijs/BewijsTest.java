package nl.onderwijsregio.regeling.bewijs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Feitenschrijver;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BewijsTest {

    private static final Regelversie VERSIE = Situatie.versie(Situatie.BESLISTEKST);
    private static final String BEWIJS = Bewijs.opmaken(Situatie.goedeAanvraag().bouwen(), Optional.empty(), VERSIE);

    @Test
    void een_bewijs_is_herrekend_gelijk_en_twee_keer_opmaken_geeft_dezelfde_bytes() {
        assertThat(controle(BEWIJS).verschillen()).isEmpty();
        assertThat(controle(BEWIJS).opmerkingen()).isEmpty();
        assertThat(controle(BEWIJS).herkomst()).startsWith("De tekst komt overeen").contains("ldnor-2025 2024-11-30", VERSIE.versieHash());
        assertThat(Bewijs.opmaken(Situatie.goedeAanvraag().bouwen(), Optional.empty(), VERSIE)).isEqualTo(BEWIJS);
    }

    @Test
    void feiten_die_worden_geschreven_lezen_terug_als_dezelfde_feiten() {
        Willekeurig willekeurig = new Willekeurig(21);
        for (int i = 0; i < 300; i++) {
            Aanvraagfeiten feiten = willekeurig.aanvraag().rap(new Aanvraagfeiten.Rap("RAP220003", Optional.of(true), Optional.of(new java.math.BigDecimal("400.5")))).bouwen();
            assertThat(new Feitenlezer(LocalDate.EPOCH).leesAanvraag(Feitenschrijver.schrijf(feiten).toString())).isEqualTo(feiten);
        }
    }

    @Test
    void geen_enkel_feit_wordt_vergeten() {
        Aanvraagfeiten vol = Situatie.goedeAanvraag().landelijk(nl.onderwijsregio.regeling.Landelijk.GROEN).peerReviewGehouden(true).gevraagd(java.math.BigDecimal.TEN)
                .herkomst(nl.onderwijsregio.regeling.Telling.PO, nl.onderwijsregio.regeling.Herkomst.opgave("opgave", null, "iemand")).vestigingen(List.of())
                .rap(new Aanvraagfeiten.Rap("RAP220003", Optional.empty(), Optional.empty()))
                .opleidingsschool(new Aanvraagfeiten.Opleidingsschool(Optional.empty(), Optional.empty(), Optional.empty())).bouwen();
        List<String> velden = java.util.Arrays.stream(Aanvraagfeiten.class.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName).toList();
        assertThat(Feitenschrijver.schrijf(vol).fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(velden);
    }

    @Test
    void een_gewijzigde_waarde_wordt_gevonden_en_genoemd_waar_hij_ook_staat() {
        JsonNode boom = Bewijs.boom(BEWIJS);
        List<String> plaatsen = new ArrayList<>();
        for (String deel : Bewijs.DELEN) {
            plaatsen.addAll(Zegel.waarden(deel, boom.get(deel)).keySet());
        }
        assertThat(plaatsen).hasSizeGreaterThan(900);
        Random toeval = new Random(4);
        for (String plaats : plaatsen) {
            boolean herrekenen = toeval.nextInt(250) == 0;
            ObjectNode anders = (ObjectNode) Bewijs.boom(BEWIJS);
            wijzig(anders, plaats);
            if (herrekenen) {
                String tekst = tekst(anders);
                assertThat(bevindingen(tekst)).as(plaats).anyMatch(v -> v.startsWith(plaats + ":") || v.contains(plaats));
            } else {
                String deel = plaats.split("[.\\[]")[0];
                assertThat(Zegel.gebroken(deel, anders.get(deel), anders.get("zegel").get("delen").get(deel).asText())).as(plaats).containsExactly(plaats);
            }
        }
    }

    @Test
    void elk_omgezet_teken_wordt_gevonden() {
        Random toeval = new Random(8);
        byte[] goed = BEWIJS.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 12; i++) {
            byte[] anders = goed.clone();
            int plaats = toeval.nextInt(anders.length);
            anders[plaats] ^= (byte) (1 << toeval.nextInt(7));
            assertThat(bevindingen(new String(anders, StandardCharsets.ISO_8859_1), anders)).as("byte %d", plaats).isNotEmpty();
        }
    }

    @Test
    void een_regel_die_de_motor_laat_struikelen_is_een_verschil() {
        assertThat(controle(BEWIJS.replaceFirst("\\\\\"perLeerling.mboBol\\\\\"", "\\\\\"perLeerling.mboBal\\\\\"")).verschillen()).anyMatch(v -> v.startsWith("herrekenen lukt niet"));
    }

    @Test
    void een_zegel_wit_en_een_regeleinde_zijn_ook_bytes() {
        assertThat(controle(anders(b -> ((ObjectNode) b.get("zegel")).put("sha256", "0".repeat(64)))).verschillen()).containsExactly("zegel.sha256: past niet bij de inhoud.");
        String zegel = Bewijs.boom(BEWIJS).get("zegel").get("delen").get("motor").asText();
        assertThat(controle(anders(b -> ((ObjectNode) b.get("zegel").get("delen")).put("motor", "00000000" + zegel.substring(8)))).verschillen())
                .singleElement().satisfies(v -> assertThat(v).startsWith("motor.naam:"));
        assertThat(controle(BEWIJS + "\n").verschillen()).singleElement().satisfies(v -> assertThat(v).startsWith("opmaak: vanaf byte " + (lengte() + 1)));
        assertThat(controle(BEWIJS.strip()).verschillen()).singleElement().satisfies(v -> assertThat(v).startsWith("opmaak"));
        assertThat(controle(BEWIJS.replaceFirst("\"feiten\":", "\"feiten\": ")).verschillen()).singleElement().satisfies(v -> assertThat(v).startsWith("opmaak"));
    }

    @Test
    void wie_ook_de_zegels_opnieuw_zet_wordt_betrapt_door_het_herrekenen() {
        String hoger = anders(b -> ((ObjectNode) b.get("beoordeling")).put("bedrag", "9999999.00"));
        assertThat(controle(opnieuwVerzegeld(hoger)).verschillen()).singleElement()
                .satisfies(v -> assertThat(v).startsWith("beoordeling.bedrag: in het bewijs \"9999999.00\", herrekend \""));
        String minder = anders(b -> ((ObjectNode) b.get("feiten").get("totalen")).put("po", 19_999));
        assertThat(controle(opnieuwVerzegeld(minder)).verschillen()).anyMatch(v -> v.startsWith("beoordeling.posten[0].formule:"));
        String tarief = BEWIJS.replace("\"65.00\"", "\"66.00\"");
        assertThat(controle(opnieuwVerzegeld(tarief)).verschillen()).anyMatch(v -> v.startsWith("regeling.tekstHash:")).anyMatch(v -> v.startsWith("regeling.parametersHash:"))
                .anyMatch(v -> v.startsWith("beoordeling.bedrag:"));
        String weg = anders(b -> ((ArrayNode) b.get("beoordeling").get("bevindingen")).remove(3));
        assertThat(controle(opnieuwVerzegeld(weg)).verschillen()).isNotEmpty();
    }

    @Test
    void iets_erbij_of_eraf_wordt_genoemd() {
        assertThat(controle(anders(b -> ((ObjectNode) b.get("feiten")).put("regio", "OR250012").remove("elders"))).verschillen()).anyMatch(v -> v.startsWith("feiten."));
        assertThat(controle(anders(b -> ((ArrayNode) b.get("regeling").get("regels")).add("// klein gebaar"))).verschillen()).anyMatch(v -> v.startsWith("regeling.regels["));
    }

    @Test
    void een_bewijs_van_regels_die_dit_product_niet_kent_is_te_herrekenen() {
        Versietekst tekst = VERSIE.tekst();
        Versietekst vroeger = new Versietekst("oude-regeling", "Een regeling van vroeger", LocalDate.of(2019, 1, 1), "https://voorbeeld.invalid", tekst.regels(), tekst.parameters(),
                tekst.planformat(), tekst.artikelen());
        Aanvraagfeiten feiten = new Feitenlezer(LocalDate.EPOCH).leesAanvraag(Feitenschrijver.schrijf(Situatie.goedeAanvraag().bouwen()).put("regeling", "oude-regeling").toString());
        String bewijs = Bewijs.opmaken(feiten, Optional.empty(), vroeger.lezen());
        assertThat(bewijs).contains("oude-regeling").doesNotContain(VERSIE.tekstHash());
        assertThat(controle(bewijs).verschillen()).isEmpty();
        assertThat(controle(bewijs).herkomst()).contains("komt NIET overeen", vroeger.lezen().tekstHash(), vroeger.versieHash());
    }

    @Test
    void naam_bron_en_verantwoording_staan_vast_ook_als_alles_opnieuw_is_verzegeld() {
        for (String plaats : List.of("naam", "bron", "artikelen[3].toelichting", "artikelen[3].verwerking")) {
            String anders = opnieuwVerzegeld(anders(b -> {
                if (plaats.endsWith("verwerking")) {
                    ((ObjectNode) b.get("regeling").get("artikelen").get(3)).put("verwerking", "MENSELIJK_OORDEEL".equals(b.get("regeling").get("artikelen").get(3).get("verwerking").asText())
                            ? "REGEL" : "MENSELIJK_OORDEEL");
                } else {
                    wijzig(b, "regeling." + plaats);
                }
            }));
            assertThat(controle(anders).verschillen()).as(plaats).anyMatch(v -> v.startsWith("regeling.versieHash:"));
            String ookVingerafdruk = opnieuwVerzegeld(metVersieHash(anders));
            assertThat(controle(ookVingerafdruk).verschillen()).as(plaats).noneMatch(v -> v.startsWith("regeling.versieHash:"));
            assertThat(controle(ookVingerafdruk).herkomst()).as(plaats).contains("Naam, bron of verantwoording van artikelen komt NIET overeen.");
        }
    }

    @Test
    void een_weggelaten_merk_interpretatie_of_ander_veld_van_het_oordeel_is_een_verschil_in_elke_vorm() {
        for (String veld : List.of("interpretatie", "artikel", "bron", "herstel", "invoer", "gevolg")) {
            String zonder = anders(b -> b.get("beoordeling").get("bevindingen").forEach(v -> ((ObjectNode) v).remove(veld)));
            assertThat(controle(opnieuwVerzegeld(zonder)).verschillen()).as(veld).anyMatch(v -> v.startsWith("beoordeling.bevindingen[0]." + veld));
            assertThat(controle(opnieuwVerzegeld(eersteVorm(zonder))).verschillen()).as(veld).anyMatch(v -> v.startsWith("beoordeling.bevindingen[0]." + veld));
        }
        String zonder = anders(b -> b.get("beoordeling").get("posten").forEach(v -> ((ObjectNode) v).remove(List.of("interpretatie", "korting", "toelichting", "herkomst"))));
        assertThat(controle(opnieuwVerzegeld(zonder)).verschillen()).hasSizeGreaterThanOrEqualTo(4 * 8);
    }

    @Test
    void de_eerste_vorm_is_te_herrekenen_en_belooft_niet_meer_dan_zij_vastlegt() {
        String eerste = opnieuwVerzegeld(eersteVorm(BEWIJS));
        assertThat(controle(eerste).verschillen()).isEmpty();
        assertThat(controle(eerste).opmerkingen()).singleElement().satisfies(o -> assertThat(o).contains("oudere vorm"));
        assertThat(controle(eerste).herkomst()).contains("komen overeen", "niets vasts", VERSIE.tekstHash());
        onbruikbaar(BEWIJS.replace("onderwijsregio-bewijs-2", "onderwijsregio-bewijs-1"), "regeling: onbekend is versieHash");
        onbruikbaar(BEWIJS.replace("onderwijsregio-bewijs-2", "onderwijsregio-bewijs-3"), "vorm: 'onderwijsregio-bewijs-3' kennen we niet");
    }

    @Test
    void de_gemeenten_die_tellen_reizen_mee() {
        Gemeentegraaf.Bouwer bouwer = Gemeentegraaf.bouwer();
        for (int i = 1; i < 60; i++) {
            bouwer.gemeente(code(i), "G" + i).grens(code(i), code(i + 1));
        }
        Gemeentegraaf graaf = bouwer.bouwen();
        for (List<String> gebied : List.of(List.of(code(1), code(2)), List.of(code(1), code(3)), List.of(code(1), code(2), code(9)), List.of(code(1), "GM9999"))) {
            String bewijs = Bewijs.opmaken(Situatie.goedeAanvraag().gemeenten(gebied).aaneengesloten(null).bouwen(), Optional.of(graaf), VERSIE);
            assertThat(controle(bewijs).verschillen()).as(gebied.toString()).isEmpty();
            assertThat(Bewijs.boom(bewijs).get("gemeenten")).hasSizeLessThan(12).isNotEmpty();
            assertThat(bewijs).contains(Situatie.beoordeel(Situatie.goedeAanvraag().gemeenten(gebied).aaneengesloten(null), graaf).bevinding("AANEENGESLOTEN").orElseThrow().tekst());
        }
        assertThat(BEWIJS).contains("\"gemeenten\":null");
    }

    @Test
    void een_ander_motor_is_een_opmerking_en_geen_verschil() {
        String ander = opnieuwVerzegeld(anders(b -> ((ObjectNode) b.get("motor")).put("versie", "9.9.9")));
        assertThat(controle(ander).verschillen()).isEmpty();
        assertThat(controle(ander).opmerkingen()).anySatisfy(o -> assertThat(o).contains("9.9.9"));
    }

    @Test
    void wat_geen_bewijs_is_wordt_geweigerd_met_de_plaats() {
        onbruikbaar("{}", "vorm:");
        onbruikbaar("[]", "geen JSON-object");
        onbruikbaar("{\"vorm\":", "regel 1");
        onbruikbaar("{\"vorm\":\"x\",\"vorm\":\"y\"}", "twee keer");
        onbruikbaar("[".repeat(2_000), "geen geldige JSON");
        onbruikbaar(anders(b -> b.remove("feiten")), "ontbreekt feiten");
        onbruikbaar("\uFEFF" + BEWIJS, "BOM");
        onbruikbaar(anders(b -> b.put("extra", 1)), "onbekend is extra");
        onbruikbaar(anders(b -> b.put("feiten", 1)), "feiten: verwacht een object");
        onbruikbaar(anders(b -> ((ObjectNode) b.get("regeling")).remove("regels")), "regeling: ontbreekt regels");
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> Bewijscontrole.van(new byte[6_000_000])).withMessageContaining("groter dan");
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> Bewijscontrole.van(new byte[] {(byte) 0xC3, 0x28})).withMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E500000000", "1E-500000000", "-1E500000000", "9999999999999", "65.0000001", "NaN", "0x41", "6 5", "1e9", "５", ""})
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void een_figuur_waarmee_niet_te_rekenen_is_wordt_geweigerd_voor_er_iets_mee_gebeurt(String waarde) {
        String anders = anders(b -> b.get("regeling").get("parameters").forEach(p -> {
            if (p.get("naam").asText().equals("perLeerling.po")) {
                ((ObjectNode) p).put("waarde", waarde);
            }
        }));
        onbruikbaar(anders, "regeling.parameters[7].waarde: '" + waarde + "' is geen bedrag van hoogstens 12 cijfers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1E500000000 | feiten.totalen.po: een getal in een bewijs", "1E9999999999 | geen geldige JSON", "20000.5 | feiten.totalen.po: een getal in een bewijs",
            "99999999999 | feiten.totalen.po: een getal in een bewijs", "NaN | NaN en Infinity", "-Infinity | NaN en Infinity"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void een_feit_waarmee_niet_te_tellen_is_wordt_geweigerd(String getal, String melding) {
        onbruikbaar(BEWIJS.replace("\"po\":20000", "\"po\":" + getal), melding);
        onbruikbaar(BEWIJS.replace("\"po\":20000", "\"po\":" + "9".repeat(50)), "een getal heeft meer dan 40 tekens");
    }

    @Test
    void het_voorbeeld_in_de_documentatie_klopt() throws IOException {
        assertThat(Bewijscontrole.van(Files.readAllBytes(Path.of("..", "docs", "voorbeelden", "bewijs.json"))).verschillen()).isEmpty();
        assertThat(Bewijscontrole.van(Files.readAllBytes(Path.of("..", "docs", "voorbeelden", "bewijs-vorm-1.json"))).verschillen()).isEmpty();
    }

    private static String eersteVorm(String bewijs) {
        ObjectNode boom = (ObjectNode) Bewijs.boom(bewijs);
        ((ObjectNode) boom.get("regeling")).remove("versieHash");
        return tekst(boom.put("vorm", Bewijs.EERSTE_VORM));
    }

    private static String metVersieHash(String bewijs) {
        ObjectNode boom = (ObjectNode) Bewijs.boom(bewijs);
        String nu = controle(bewijs).verschillen().stream().filter(v -> v.startsWith("regeling.versieHash:")).findFirst().orElseThrow().replaceFirst(".*herrekend ", "").replaceFirst("\\.$", "");
        ((ObjectNode) boom.get("regeling")).put("versieHash", nu);
        return tekst(boom);
    }

    private static List<String> bevindingen(String tekst) {
        return bevindingen(tekst, tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** What is found, or why it cannot be used: either way it is noticed. */
    private static List<String> bevindingen(String tekst, byte[] bytes) {
        try {
            return Bewijscontrole.van(bytes).verschillen();
        } catch (OnbruikbareInvoer e) {
            return List.of(e.getMessage());
        }
    }

    private static void wijzig(ObjectNode boom, String plaats) {
        JsonNode hier = boom;
        String[] stappen = plaats.replace("[", ".[").split("\\.");
        for (int i = 0; i < stappen.length - 1; i++) {
            hier = stappen[i].startsWith("[") ? hier.get(nummer(stappen[i])) : hier.get(stappen[i]);
        }
        String laatste = stappen[stappen.length - 1];
        if (hier instanceof ArrayNode lijst) {
            lijst.set(nummer(laatste), anders(lijst.get(nummer(laatste))));
        } else {
            ((ObjectNode) hier).set(laatste, anders(hier.get(laatste)));
        }
    }

    private static JsonNode anders(JsonNode waarde) {
        com.fasterxml.jackson.databind.node.JsonNodeFactory maak = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
        if (waarde.isTextual()) {
            return maak.textNode(waarde.asText() + "x");
        }
        return waarde.isBoolean() ? maak.booleanNode(!waarde.asBoolean()) : maak.numberNode(waarde.asInt() + 1);
    }

    private static int nummer(String stap) {
        return Integer.parseInt(stap.substring(1, stap.length() - 1));
    }

    private static String anders(Consumer<ObjectNode> wijziging) {
        ObjectNode boom = (ObjectNode) Bewijs.boom(BEWIJS);
        wijziging.accept(boom);
        return tekst(boom);
    }

    private static String opnieuwVerzegeld(String bewijs) {
        ObjectNode boom = (ObjectNode) Bewijs.boom(bewijs);
        boom.set("zegel", Bewijs.zegel(boom));
        return tekst(boom);
    }

    private static String tekst(JsonNode boom) {
        return new String(Zegel.vasteVorm(boom), StandardCharsets.UTF_8);
    }

    private static int lengte() {
        return BEWIJS.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String code(int nummer) {
        return String.format("GM%04d", nummer);
    }

    private static Bewijscontrole controle(String bewijs) {
        return Bewijscontrole.van(bewijs.getBytes(StandardCharsets.UTF_8));
    }

    private static void onbruikbaar(String bewijs, String melding) {
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> controle(bewijs)).withMessageContaining(melding);
    }
}
