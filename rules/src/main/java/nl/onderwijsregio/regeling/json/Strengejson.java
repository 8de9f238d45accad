package nl.onderwijsregio.regeling.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/**
 * Reads JSON that anyone may have written: no field twice, nothing after the end, and no more depth, digits or characters than an honest
 * file has. Numbers keep their own digits; nothing is written out here, so an exponent costs nothing.
 */
public final class Strengejson {

    private static final int DIEPST = 50;
    private static final int CIJFERS = 40;
    private static final int NAAM = 200;
    private static final Pattern DUBBEL = Pattern.compile("Duplicate [A-Za-z ]*'(.{0,40})");
    private static final Map<String, String> GRENZEN = Map.of("nesting depth", "er staan meer dan " + DIEPST + " niveaus in elkaar",
            "Number value length", "een getal heeft meer dan " + CIJFERS + " tekens", "Name length", "de naam van een veld heeft meer dan " + NAAM + " tekens",
            "String value length", "een tekst is te lang");

    private final String bestand;
    private final JsonMapper json;

    /**
     * @param bestand begins the sentence of a refusal, such as {@code invoer:}
     * @param langsteTekst the greatest number of characters of one text
     */
    public Strengejson(String bestand, int langsteTekst) {
        this.bestand = bestand;
        StreamReadConstraints grenzen = StreamReadConstraints.builder().maxNestingDepth(DIEPST).maxNumberLength(CIJFERS).maxNameLength(NAAM).maxStringLength(langsteTekst).build();
        json = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(grenzen).build()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    }

    /** The tree. Fails with {@link OnbruikbareInvoer}, which says where and why. */
    public JsonNode boom(String tekst) {
        try {
            JsonNode boom = json.readTree(tekst);
            if (boom == null || boom.isMissingNode()) {
                throw new OnbruikbareInvoer(bestand + " er staat niets in.");
            }
            return boom;
        } catch (JsonProcessingException e) {
            throw fout(", regel " + plaats(e) + reden(e), e);
        } catch (NumberFormatException e) {
            throw fout(": een getal heeft een exponent die niet te lezen is", e);
        }
    }

    private OnbruikbareInvoer fout(String melding, Exception oorzaak) {
        OnbruikbareInvoer fout = new OnbruikbareInvoer(bestand + " geen geldige JSON" + melding + ".");
        fout.initCause(oorzaak);
        return fout;
    }

    /** As the other, of a file in UTF-8. */
    public JsonNode boom(byte[] bytes) {
        try {
            return boom(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new OnbruikbareInvoer("Het bestand is geen UTF-8.", e);
        }
    }

    private static String plaats(JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation()).map(l -> l.getLineNr() + ", positie " + l.getColumnNr()).orElse("onbekend");
    }

    private static String reden(JsonProcessingException e) {
        String melding = e.getOriginalMessage();
        Matcher dubbel = DUBBEL.matcher(melding);
        if (dubbel.lookingAt()) {
            return ": een veld staat er twee keer ('" + dubbel.group(1).replaceAll("'.*", "") + "')";
        }
        if (melding.contains("'NaN'") || melding.contains("Infinity")) {
            return ": NaN en Infinity zijn geen getallen";
        }
        return e instanceof StreamConstraintsException ? GRENZEN.entrySet().stream().filter(g -> melding.contains(g.getKey())).findFirst()
                .map(g -> ": " + g.getValue()).orElse("") : "";
    }
}
