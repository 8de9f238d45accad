package nl.onderwijsregio.regelbeheer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reports of steps as JSON: the components of the records and nothing else. */
final class Verslagjson {
    private static final JsonMapper JSON = JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    private Verslagjson() {}

    static String schrijf(Object verslag) {
        try {
            return JSON.writeValueAsString(verslag);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T lees(String verslag, TypeReference<T> soort) {
        try {
            return JSON.readValue(verslag, soort);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
