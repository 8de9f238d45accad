package nl.onderwijsregio.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a version of the plan consists of: everything the partners decide on. Not in it: who wrote what and when, whether a section
 * is marked klaar, and the attachments, which have fingerprints of their own.
 *
 * @param vorm number of this layout
 * @param onderdelen sanitised markup by letter; only sections with text
 * @param activiteiten in the order of the plan
 * @param dekking by source
 * @param partijen who takes part, by id
 * @param gemeenten codes, sorted
 * @param vestigingen codes, sorted
 */
public record PlanInhoud(int vorm, String regeling, String regelversie, String regio, SortedMap<String, String> onderdelen,
        List<Activiteitregel> activiteiten, List<Dekkingregel> dekking, List<Partijregel> partijen, List<String> gemeenten,
        List<String> vestigingen) implements Serializable {

    static final int VORM = 1;
    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    /** An activity as frozen; amounts as text with two decimals, dates as ISO. */
    public record Activiteitregel(int nummer, Activiteitfunctie functie, String naam, String doel, String indicator, Long eigenaarPartijId,
            String eigenaar, String van, String tot, String bedrag, String toelichting) implements Serializable {}

    /** A source of money; the amount as text with two decimals. */
    public record Dekkingregel(String bron, String bedrag) implements Serializable {}

    /** A party that takes part. */
    public record Partijregel(long partijId, String naam, String soort, boolean penvoerder) implements Serializable {}

    public PlanInhoud {
        onderdelen = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(onderdelen));
        activiteiten = List.copyOf(activiteiten);
        dekking = List.copyOf(dekking);
        partijen = List.copyOf(partijen);
        gemeenten = gemeenten.stream().sorted().toList();
        vestigingen = vestigingen.stream().sorted().toList();
    }

    /** JSON with sorted keys and without white space: the same content always gives the same text. */
    String canoniek() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what {@link #canoniek} wrote. */
    public static PlanInhoud lezen(String canoniek) {
        try {
            return JSON.readValue(canoniek, PlanInhoud.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
