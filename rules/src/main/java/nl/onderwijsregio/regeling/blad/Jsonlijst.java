package nl.onderwijsregio.regeling.blad;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of objects from JSON, each with the line on which it begins. Strict: nothing twice, nothing deep, nothing after the end. */
final class Jsonlijst {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10).maxStringLength(4_000).maxNumberLength(40).build()).build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
    private static final int HOOGSTENS = 2_000;

    private Jsonlijst() { }

    /** One element of the list. */
    record Deel(int nummer, int regel, JsonNode json) {

        Bladplaats plaats(String pad) {
            return new Bladplaats(regel, "regel " + regel + ", [" + nummer + "]" + (pad.isEmpty() ? "" : "." + pad));
        }
    }

    /** The list itself, or the one under that name in an object that holds nothing else. */
    static List<Deel> lees(byte[] bestand, Optional<String> onder) {
        try (JsonParser lezer = JSON.createParser(tekst(bestand))) {
            lezer.nextToken();
            if (onder.isPresent()) {
                eis(lezer.currentToken() == JsonToken.START_OBJECT && onder.get().equals(lezer.nextFieldName()), lezer, "Verwacht een object met het veld " + onder.get() + ".");
                lezer.nextToken();
            }
            eis(lezer.currentToken() == JsonToken.START_ARRAY, lezer, "Verwacht een lijst.");
            List<Deel> delen = delen(lezer);
            eis(onder.isEmpty() || lezer.nextToken() == JsonToken.END_OBJECT, lezer, "Na de lijst hoort niets meer te staan.");
            eis(lezer.nextToken() == null, lezer, "Geen geldige JSON: na het einde staat nog iets.");
            return delen;
        } catch (JsonProcessingException e) {
            int regel = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw fout(regel, "Geen geldige JSON" + (e.getLocation() == null ? "" : ", positie " + e.getLocation().getColumnNr())
                    + (e.getOriginalMessage().startsWith("Duplicate") ? ": een veld staat er twee keer." : "."), e);
        } catch (IOException e) {
            throw new OnjuistBlad("Het bestand is niet te lezen.", e);
        }
    }

    private static List<Deel> delen(JsonParser lezer) throws IOException {
        List<Deel> delen = new ArrayList<>();
        while (lezer.nextToken() != JsonToken.END_ARRAY) {
            eis(lezer.currentToken() != null, lezer, "Geen geldige JSON: de lijst houdt niet op.");
            eis(delen.size() < HOOGSTENS, lezer, "Er staan meer dan " + HOOGSTENS + " gegevens in.");
            int regel = lezer.currentTokenLocation().getLineNr();
            delen.add(new Deel(delen.size(), regel, lezer.readValueAsTree()));
        }
        return delen;
    }

    /** Without the mark of byte order that some editors put before it. */
    private static String tekst(byte[] bestand) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand)).toString();
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            throw new OnjuistBlad("Het bestand is geen UTF-8.", e);
        }
    }

    private static void eis(boolean voorwaarde, JsonParser lezer, String melding) {
        if (!voorwaarde) {
            throw fout(lezer.currentLocation().getLineNr(), melding, null);
        }
    }

    private static OnjuistBlad fout(int regel, String melding, Throwable oorzaak) {
        OnjuistBlad fout = new OnjuistBlad(new Bladplaats(regel, regel == 0 ? "" : "regel " + regel), melding);
        if (oorzaak != null) {
            fout.initCause(oorzaak);
        }
        return fout;
    }
}
