package nl.onderwijsregio.web.rekenen;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One question to the calculator as it stands in the address: raw text by name. Nothing of it is checked here. */
record Rekenvraag(Map<String, String> waarden) implements Serializable {
    /** Stands before the names of the second question. */
    static final String TWEEDE = "tweede.";

    static final String REGELING = "regeling";
    static final String VERSIE = "versie";
    static final String OP = "op";
    static final String REGIO = "regio";
    static final String GEMEENTEN = "gemeenten";
    static final String PARTIJEN = "partijen";
    static final String GEBIED = "aaneengesloten";
    static final String LANDELIJK = "landelijk";
    static final String INVALPOOL = "invalpool";
    static final String JA = "ja";
    static final String NEE = "nee";

    private static final int LANGSTE = 2000;

    /** The question whose names begin with that; empty when there is none. */
    static Rekenvraag van(QueryParameters parameters, String voor) {
        Map<String, String> waarden = new LinkedHashMap<>();
        parameters.getParameters().forEach((naam, alle) -> {
            boolean mijne = voor.isEmpty() ? !naam.startsWith(TWEEDE) : naam.startsWith(voor);
            String waarde = alle.isEmpty() ? "" : alle.getFirst().strip();
            if (mijne && !waarde.isEmpty()) {
                waarden.put(naam.substring(voor.length()), waarde.length() > LANGSTE ? waarde.substring(0, LANGSTE) : waarde);
            }
        });
        return new Rekenvraag(waarden);
    }

    boolean isLeeg() {
        return !waarden.containsKey(REGELING);
    }

    /** The value; empty text when it was left out. */
    String waarde(String naam) {
        return waarden.getOrDefault(naam, "");
    }

    /** The values of a name that may have several. */
    List<String> lijst(String naam) {
        return Arrays.stream(waarde(naam).split(",")).map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
    }

    /** Whether the vestigingen of gemeenten are counted, instead of counts that were typed. */
    boolean metGemeenten() {
        return !lijst(GEMEENTEN).isEmpty();
    }

    /** Puts the question under its names. */
    void in(Map<String, String> parameters, String voor) {
        waarden.forEach((naam, waarde) -> parameters.put(voor + naam, waarde));
    }
}
