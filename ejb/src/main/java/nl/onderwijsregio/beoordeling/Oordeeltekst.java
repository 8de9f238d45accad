package nl.onderwijsregio.beoordeling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Judgements and advice as text with names, the same for the same content. */
final class Oordeeltekst {
    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Oordeeltekst() {}

    static String schrijven(Object inhoud) {
        try {
            return JSON.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Oordeelopgave oordeel(String tekst) {
        return lezen(tekst, Oordeelopgave.class);
    }

    static Adviesopgave advies(String tekst) {
        return lezen(tekst, Adviesopgave.class);
    }

    static Beschikkinginhoud beschikking(String tekst) {
        return lezen(tekst, Beschikkinginhoud.class);
    }

    private static <T> T lezen(String tekst, Class<T> soort) {
        try {
            return JSON.readValue(tekst, soort);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
