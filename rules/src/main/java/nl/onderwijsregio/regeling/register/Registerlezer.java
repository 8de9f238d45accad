package nl.onderwijsregio.regeling.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.json.Strengejson;

/** Reads a file that should be a register; what is no register is refused with the reason. */
final class Registerlezer {

    private static final Set<String> REGISTER = new TreeSet<>(Set.of("aantal", "inschrijvingen", "kop", "regio", "vorm"));
    private static final Set<String> INSCHRIJVING = new TreeSet<>(Set.of("hash", "inhoud", "inhoudHash", "volgnummer", "vorige", "zegel"));
    private static final String HASH = "[0-9a-f]{64}";

    private Registerlezer() { }

    static JsonNode lees(byte[] bytes, int hoogstens) {
        if (bytes.length > hoogstens) {
            throw new OnbruikbareInvoer("Het bestand is groter dan " + hoogstens / 1_000_000 + " MB; dat is geen besluitenregister.");
        }
        JsonNode boom = new Strengejson("Het bestand is", hoogstens).boom(bytes);
        eisRegister(boom);
        return boom;
    }

    private static void eisRegister(JsonNode boom) {
        if (!boom.isObject() || !boom.path("vorm").asText().equals(Registerketen.VORM)) {
            throw new OnbruikbareInvoer("Dit is geen besluitenregister: verwacht een object met \"vorm\": \"" + Registerketen.VORM + "\".");
        }
        eisVelden("het register", boom, REGISTER);
        eis(boom.get("aantal").isInt(), "aantal: verwacht een heel getal.");
        eis(boom.get("kop").asText().matches(HASH), "kop: verwacht 64 hexadecimale cijfers.");
        eis(boom.get("regio").isObject() && boom.get("regio").path("naam").isTextual(), "regio: verwacht een object met een naam.");
        eis(boom.get("inschrijvingen").isArray(), "inschrijvingen: verwacht een lijst.");
        for (int i = 0; i < boom.get("inschrijvingen").size(); i++) {
            eisInschrijving("inschrijvingen[" + i + "]", boom.get("inschrijvingen").get(i));
        }
    }

    private static void eisInschrijving(String plaats, JsonNode inschrijving) {
        eis(inschrijving.isObject(), plaats + ": verwacht een object.");
        eisVelden(plaats, inschrijving, INSCHRIJVING);
        eis(inschrijving.get("volgnummer").isInt(), plaats + ".volgnummer: verwacht een heel getal.");
        for (String veld : Set.of("hash", "vorige", "inhoudHash")) {
            eis(inschrijving.get(veld).asText().matches(HASH), plaats + "." + veld + ": verwacht 64 hexadecimale cijfers.");
        }
        eis(inschrijving.get("inhoud").isObject() && inschrijving.get("zegel").isTextual() || inschrijving.get("inhoud").isNull() && inschrijving.get("zegel").isNull(),
                plaats + ".inhoud: verwacht een object met een zegel ernaast, of null voor beide.");
    }

    private static void eisVelden(String plaats, JsonNode deel, Set<String> velden) {
        Set<String> namen = new TreeSet<>();
        deel.fieldNames().forEachRemaining(namen::add);
        eis(namen.equals(velden), plaats + ": verwacht precies de velden " + String.join(", ", velden) + ".");
    }

    private static void eis(boolean voorwaarde, String reden) {
        if (!voorwaarde) {
            throw new OnbruikbareInvoer(reden);
        }
    }
}
