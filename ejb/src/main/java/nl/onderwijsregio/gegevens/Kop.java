package nl.onderwijsregio.gegevens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header row: column names brought to one spelling, with the position of each. */
record Kop(Map<String, Integer> kolommen, List<String> oorspronkelijk) {
    static final String CODE = "VESTIGINGSCODE";
    static final String BRIN = "INSTELLINGSCODE";
    static final String GEZAG = "BEVOEGD GEZAG NUMMER";
    static final String GEZAG_NAAM = "BEVOEGD GEZAG NAAM";
    static final String GEMEENTE = "GEMEENTENUMMER";
    static final String NAAM = "VESTIGINGSNAAM";
    static final String STRUCTUUR = "ONDERWIJSSTRUCTUUR";
    static final String AANTAL = "AANTAL LEERLINGEN";
    static final String TOTAAL = "TOTAAL AANTAL LEERLINGEN";

    private static final Pattern JAARKOLOM = Pattern.compile("LEERLINGEN (\\d{4})( BENADERD)?");
    private static final Map<String, String> ANDERE_NAMEN = Map.ofEntries(
            Map.entry("BRIN NUMMER", BRIN), Map.entry("BRINNUMMER", BRIN), Map.entry("BRIN", BRIN),
            Map.entry("VESTIGINGSNUMMER", CODE), Map.entry("VESTIGINGS NUMMER", CODE), Map.entry("VESTIGING CODE", CODE),
            Map.entry("BEVOEGD GEZAGNUMMER", GEZAG), Map.entry("BEVOEGDGEZAGNUMMER", GEZAG), Map.entry("BEVOEGD GEZAG", GEZAG),
            Map.entry("BEVOEGD GEZAGNAAM", GEZAG_NAAM),
            Map.entry("GEMEENTECODE VESTIGING", GEMEENTE), Map.entry("GEMEENTECODE", GEMEENTE),
            Map.entry("GEMEENTENAAM VESTIGING", "GEMEENTENAAM"),
            Map.entry("NAAM VESTIGING", NAAM), Map.entry("INSTELLINGSNAAM VESTIGING", NAAM),
            Map.entry("SOORT VESTIGING", "SOORT"), Map.entry("DENOMINATIE VESTIGING", "DENOMINATIE"));

    static Kop van(List<String> velden) {
        Map<String, Integer> kolommen = new LinkedHashMap<>();
        for (int i = 0; i < velden.size(); i++) {
            String naam = gelijkmaken(velden.get(i));
            if (!naam.isEmpty() && !naam.equals("ID")) {
                kolommen.putIfAbsent(naam, i);
            }
        }
        return new Kop(kolommen, List.copyOf(velden));
    }

    private static String gelijkmaken(String veld) {
        String naam = veld.replace("\uFEFF", "").replace("\"", "").toUpperCase(Locale.ROOT)
                .replaceAll("[_\\-.\\u00A0\\s]+", " ").strip();
        return ANDERE_NAMEN.getOrDefault(naam, naam);
    }

    boolean heeft(String... namen) {
        return kolommen.keySet().containsAll(Set.of(namen));
    }

    boolean mist(String... namen) {
        return Set.of(namen).stream().noneMatch(kolommen::containsKey);
    }

    /** Columns with a count per year, oldest first. */
    Map<Integer, String> jaren() {
        Map<Integer, String> jaren = new TreeMap<>();
        for (String naam : kolommen.keySet()) {
            Matcher m = JAARKOLOM.matcher(naam);
            if (m.matches()) {
                jaren.put(Integer.valueOf(m.group(1)), naam);
            }
        }
        return jaren;
    }

    /** The name as the file spells it, for messages. */
    String inBestand(String kolom) {
        Integer plaats = kolommen.get(kolom);
        return plaats == null ? kolom : oorspronkelijk.get(plaats).replace("\uFEFF", "").strip();
    }
}
