package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples that travel with each version. */
class GoudenVoorbeeldenTest {

    static List<Arguments> voorbeelden() throws IOException {
        List<Arguments> alle = new ArrayList<>();
        for (Regelversie versie : Situatie.versies()) {
            for (JsonNode v : voorbeelden(versie)) {
                alle.add(Arguments.of(versie.regeling() + " " + versie.versie() + ": " + v.get("naam").textValue(), v.get("feiten").toString(),
                        v.get("verwacht").get("uitkomst").textValue(), Optional.ofNullable(v.get("verwacht").get("bedrag").textValue())));
            }
        }
        return alle;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voorbeelden")
    void het_gouden_voorbeeld_komt_uit(String naam, String feiten, String uitkomst, Optional<String> bedrag) {
        Beoordeling b = Situatie.beoordeel(new Feitenlezer(LocalDate.EPOCH).leesAanvraag(feiten).wijzigen());
        assertThat(b.uitkomst()).as(b.bevindingen().toString()).hasToString(uitkomst);
        assertThat(b.bedrag()).isEqualTo(bedrag.map(BigDecimal::new));
    }

    @Test
    void elke_beslistekst_heeft_gouden_voorbeelden_van_zichzelf() throws IOException {
        for (Regelversie versie : Situatie.versies()) {
            JsonNode voorbeelden = voorbeelden(versie);
            if (Situatie.isBeslistekst(versie)) {
                assertThat(voorbeelden).as(versie.regeling()).hasSizeGreaterThanOrEqualTo(6);
            }
            assertThat(voorbeelden).allSatisfy(v -> {
                assertThat(v.get("feiten").get("regeling").textValue()).isEqualTo(versie.regeling());
                assertThat(v.get("feiten").get("versie").textValue()).isEqualTo(versie.versie().toString());
            });
        }
    }

    private static JsonNode voorbeelden(Regelversie versie) throws IOException {
        String naam = "/regelingen/" + versie.regeling() + "/" + versie.versie() + "/voorbeelden/gouden.json";
        try (InputStream stroom = GoudenVoorbeeldenTest.class.getResourceAsStream(naam)) {
            return stroom == null ? new ObjectMapper().createArrayNode() : new ObjectMapper().readTree(stroom);
        }
    }
}
