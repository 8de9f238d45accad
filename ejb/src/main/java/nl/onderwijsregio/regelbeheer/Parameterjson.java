package nl.onderwijsregio.regelbeheer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads figures from JSON: a list of flat objects, each with the line on which it begins. Nothing nested, nothing twice. */
final class Parameterjson {
    private static final int MEESTE = 1000;
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(3).maxStringLength(4000).maxNumberLength(40).build()).build();

    private Parameterjson() {}

    /** @throws OngeldigBestand when it is no such list */
    static List<Parameterrij> lees(byte[] inhoud) {
        try (JsonParser lezer = JSON.createParser(inhoud)) {
            eis(lezer.nextToken() == JsonToken.START_ARRAY, lezer, "Het bestand begint niet met een lijst: [");
            List<Parameterrij> rijen = new ArrayList<>();
            while (lezer.nextToken() == JsonToken.START_OBJECT) {
                eis(rijen.size() < MEESTE, lezer, "Er staan meer dan 1.000 gegevens in.");
                rijen.add(rij(lezer));
            }
            eis(lezer.currentToken() == JsonToken.END_ARRAY && lezer.nextToken() == null, lezer, "Hier staat iets anders dan een gegeven tussen { en }.");
            return rijen;
        } catch (JsonProcessingException e) {
            throw new OngeldigBestand(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "Dit is geen leesbare JSON.");
        } catch (IOException e) {
            throw new OngeldigBestand(0, "Het bestand is niet te lezen.");
        }
    }

    private static Parameterrij rij(JsonParser lezer) throws IOException {
        int regel = lezer.currentTokenLocation().getLineNr();
        Map<String, String> cellen = new HashMap<>();
        while (lezer.nextToken() == JsonToken.FIELD_NAME) {
            String kolom = lezer.currentName();
            JsonToken waarde = lezer.nextToken();
            eis(waarde.isScalarValue(), lezer, "Bij '" + kolom + "' staat geen enkele waarde.");
            if (waarde != JsonToken.VALUE_NULL) {
                cellen.put(kolom, lezer.getText());
            }
        }
        return new Parameterrij(regel, cellen);
    }

    private static void eis(boolean voorwaarde, JsonParser lezer, String melding) {
        if (!voorwaarde) {
            throw new OngeldigBestand(lezer.currentLocation().getLineNr(), melding);
        }
    }
}
