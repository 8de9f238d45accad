package nl.onderwijsregio.regeling.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameters;

/** What a receipt may count with: whole numbers that fit a counter, and figures that can be computed with. Anything else is refused before it is used. */
final class Getallen {

    private Getallen() { }

    /** Fails with {@link OnbruikbareInvoer} naming the place. */
    static void eis(JsonNode bewijs) {
        eis("", bewijs);
        JsonNode figuren = bewijs.get("regeling").get("parameters");
        for (int i = 0; i < figuren.size(); i++) {
            JsonNode waarde = figuren.path(i).path("waarde");
            if (waarde.isTextual()) {
                Parameters.eisGetal("regeling.parameters[" + i + "].waarde", figuren.path(i).path("eenheid").asText(), waarde.asText());
            }
        }
    }

    private static void eis(String plaats, JsonNode deel) {
        if (deel.isNumber() && !(deel.isIntegralNumber() && deel.canConvertToInt())) {
            throw new OnbruikbareInvoer(plaats + ": een getal in een bewijs is een heel getal van hoogstens 9 cijfers; bedragen staan er als tekst.");
        }
        if (deel.isArray()) {
            for (int i = 0; i < deel.size(); i++) {
                eis(plaats + "[" + i + "]", deel.get(i));
            }
        }
        deel.properties().forEach(v -> eis(plaats.isEmpty() ? v.getKey() : plaats + "." + v.getKey(), v.getValue()));
    }
}
