package nl.onderwijsregio.regeling.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/** Canonical JSON (keys in order, no white space, one line end at the end) and a short seal per value, so that a change can be found. */
public final class Zegel {

    static final int LENGTE = 8;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Zegel() { }

    /** The canonical bytes of a tree. Refuses half a character: it would look like a question mark in the fingerprint. */
    public static byte[] vasteVorm(JsonNode boom) {
        return bytes(tekst(boom) + "\n");
    }

    private static byte[] bytes(String tekst) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(tekst));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new OnbruikbareInvoer("er staat een half teken in (\\ud800 tot en met \\udfff zonder wederhelft); dat past in geen vingerafdruk.", e);
        }
    }

    static String tekst(JsonNode boom) {
        try {
            return JSON.writeValueAsString(JSON.treeToValue(boom, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of these bytes, 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The seals of all values in this part, one after the other. */
    public static String van(String naam, JsonNode deel) {
        StringBuilder zegels = new StringBuilder();
        waarden(naam, deel).forEach((plaats, waarde) -> zegels.append(zegel(plaats, waarde)));
        return zegels.toString();
    }

    /** The places in this part whose value no longer fits its seal. */
    public static List<String> gebroken(String naam, JsonNode deel, String zegels) {
        List<String> gebroken = new ArrayList<>();
        int begin = 0;
        Map<String, String> waarden = waarden(naam, deel);
        for (Map.Entry<String, String> waarde : waarden.entrySet()) {
            int einde = begin + LENGTE;
            if (einde > zegels.length() || !zegels.substring(begin, einde).equals(zegel(waarde.getKey(), waarde.getValue()))) {
                gebroken.add(waarde.getKey());
            }
            begin = einde;
        }
        if (zegels.length() != waarden.size() * LENGTE) {
            return List.of(gebroken.isEmpty() ? naam + " (er is iets weggehaald)" : gebroken.getFirst() + " (hier of hierna is iets toegevoegd of weggehaald)");
        }
        return gebroken;
    }

    /** Every value in this part by its place, in a fixed order. An empty list or object is a value. */
    static Map<String, String> waarden(String naam, JsonNode deel) {
        Map<String, String> waarden = new LinkedHashMap<>();
        verzamel(naam, deel, waarden);
        return waarden;
    }

    private static void verzamel(String plaats, JsonNode deel, Map<String, String> waarden) {
        if (deel.isObject() && !deel.isEmpty()) {
            Map<String, JsonNode> velden = new TreeMap<>();
            deel.properties().forEach(v -> velden.put(v.getKey(), v.getValue()));
            new TreeSet<>(velden.keySet()).forEach(veld -> verzamel(plaats.isEmpty() ? veld : plaats + "." + veld, velden.get(veld), waarden));
        } else if (deel.isArray() && !deel.isEmpty()) {
            for (int i = 0; i < deel.size(); i++) {
                verzamel(plaats + "[" + i + "]", deel.get(i), waarden);
            }
        } else {
            waarden.put(plaats, tekst(deel));
        }
    }

    private static String zegel(String plaats, String waarde) {
        return sha256(bytes(plaats + "=" + waarde)).substring(0, LENGTE);
    }
}
