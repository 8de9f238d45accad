package nl.onderwijsregio.regeling.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * A golden case as text: what can be stored, and applied to any version.
 *
 * @param naam what it shows
 * @param bron article, and who counted it
 * @param feiten the application as JSON, in the form of the evaluation
 * @param uitkomst the outcome it must have
 * @param bedrag the amount it must have; empty when that cannot be determined exactly
 */
public record Voorbeeldtekst(String naam, String bron, String feiten, Uitkomst uitkomst, Optional<BigDecimal> bedrag) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The cases that come along with this version; none when it has none of its own. */
    public static List<Voorbeeldtekst> meegeleverd(String regeling, LocalDate versie) {
        try (InputStream stroom = Voorbeeldtekst.class.getResourceAsStream("/regelingen/" + regeling + "/" + versie + "/voorbeelden/gouden.json")) {
            List<Voorbeeldtekst> alle = new ArrayList<>();
            if (stroom != null) {
                JSON.readTree(stroom).forEach(v -> alle.add(van(v)));
            }
            return alle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Voorbeeldtekst van(JsonNode v) {
        JsonNode verwacht = v.get("verwacht");
        return new Voorbeeldtekst(v.get("naam").asText(), v.get("bron").asText(), v.get("feiten").toString(),
                Uitkomst.valueOf(verwacht.get("uitkomst").asText()), Optional.ofNullable(verwacht.get("bedrag").textValue()).map(BigDecimal::new));
    }

    /** What this version says of the facts, whatever version they name. */
    public Beoordeling beoordeel(Regelversie versie) {
        return Beoordelaar.beoordeel(new Feitenlezer(LocalDate.EPOCH).leesAanvraag(feiten), Optional.empty(), versie);
    }
}
