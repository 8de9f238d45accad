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

/** The worked examples that travel with the version. */
class GoudenVoorbeeldenTest {

    static List<Arguments> voorbeelden() throws IOException {
        List<Arguments> alle = new ArrayList<>();
        try (InputStream stroom = GoudenVoorbeeldenTest.class.getResourceAsStream("/regelingen/ldnor-2025/2024-11-30/voorbeelden/gouden.json")) {
            for (JsonNode v : new ObjectMapper().readTree(stroom)) {
                alle.add(Arguments.of(v.get("naam").textValue(), v.get("feiten").toString(), v.get("verwacht").get("uitkomst").textValue(),
                        Optional.ofNullable(v.get("verwacht").get("bedrag").textValue())));
            }
        }
        return alle;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voorbeelden")
    void het_gouden_voorbeeld_komt_uit(String naam, String feiten, String uitkomst, Optional<String> bedrag) {
        Beoordeling b = Situatie.beoordeel(new Feitenlezer(LocalDate.EPOCH).leesAanvraag(feiten).wijzigen());
        assertThat(b.uitkomst()).hasToString(uitkomst);
        assertThat(b.bedrag()).isEqualTo(bedrag.map(BigDecimal::new));
    }

    @Test
    void er_zijn_ten_minste_twintig_gouden_voorbeelden() throws IOException {
        assertThat(voorbeelden()).hasSizeGreaterThanOrEqualTo(20);
    }
}
