package nl.onderwijsregio.regeling.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A value with its place in the file. */
record Veld(String plaats, JsonNode waarde) {

    private static final int HOOGSTE_AANTAL = 100_000_000;

    Veld veld(String naam) {
        return new Veld(plaats + "." + naam, waarde.path(naam));
    }

    String tekst() {
        if (!waarde.isTextual()) {
            throw new Onvolledig(plaats, "verwacht een tekst.");
        }
        return waarde.asText();
    }

    /** The text, or null. */
    String tekstOfNull() {
        return waarde.isNull() ? null : tekst();
    }

    /** Whether it is said to be so; what is left out is not. */
    boolean isWaar() {
        return waarde.asBoolean(false);
    }

    int aantal() {
        if (!waarde.isIntegralNumber() || !waarde.canConvertToInt() || waarde.asInt() < 0 || waarde.asInt() > HOOGSTE_AANTAL) {
            throw new Onvolledig(plaats, "verwacht een heel getal van 0 tot en met " + HOOGSTE_AANTAL + ".");
        }
        return waarde.asInt();
    }

    List<Veld> lijst() {
        if (!waarde.isArray()) {
            throw new Onvolledig(plaats, "verwacht een lijst.");
        }
        List<Veld> delen = new ArrayList<>();
        for (int i = 0; i < waarde.size(); i++) {
            delen.add(new Veld(plaats + "[" + i + "]", waarde.get(i)));
        }
        return delen;
    }
}
