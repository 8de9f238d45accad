package nl.onderwijsregio.plan.uitwissel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns objects of JSON into elements. A field that nobody declared is refused, each at its path. */
final class Jsonrij {
    private static final String NUMMERS = "[]";
    private static final Map<String, List<String>> BEKEND = Map.ofEntries(
            Map.entry("indicatoren", List.of("code", "waarde", "n", "bron", "peildatum", "methode", "reden", "overgenomen")),
            Map.entry("vraagstukken", List.of("nummer", "naam", "doelgroep", "toelichting")),
            Map.entry("doelen", List.of("nummer", "naam", "doelgroep", "vraagstuk", "indicator", "eenheid", "nulwaarde", "streefwaarde", "streefdatum", "toelichting")),
            Map.entry("afspraken", List.of("nummer", "naam", "indicator", "doel", "wanneer", "wie")),
            Map.entry("activiteiten", List.of("nummer", "functie", "naam", "doel", "indicator", "eigenaarPartijId", "eigenaar", "van", "tot", "bedrag", "toelichting",
                    "resultaat", "partners", "doelen[]", "posten", "subsidie", "eigenBijdrage")),
            Map.entry("partners", List.of("partijId", "naam")),
            Map.entry("posten", List.of("nummer", "soort", "omschrijving", "jaar", "fte", "tarief", "bedrag", "coordinatie")),
            Map.entry("dekking", List.of("bron", "bedrag")));

    private final Inleesfouten fouten;

    Jsonrij(Inleesfouten fouten) {
        this.fouten = fouten;
    }

    /** The elements of a list; a list that is not there has none. */
    List<Inleesrij> lijst(JsonNode lijst, String pad, String soort) {
        List<Inleesrij> rijen = new ArrayList<>();
        if (lijst.isMissingNode()) {
            return rijen;
        }
        if (!lijst.isArray()) {
            fouten.meld(pad, "Verwacht een lijst.");
        }
        for (int i = 0; lijst.isArray() && i < lijst.size(); i++) {
            rijen.add(soort.equals(NUMMERS) ? los(lijst.get(i), pad + "[" + i + "]") : rij(lijst.get(i), pad + "[" + i + "]", BEKEND.get(soort)));
        }
        return rijen;
    }

    private Inleesrij los(JsonNode waarde, String pad) {
        return new Inleesrij(Map.of("", waarde.asText()), Map.of(), veld -> pad, fouten);
    }

    private Inleesrij rij(JsonNode object, String pad, List<String> bekend) {
        Map<String, String> velden = new HashMap<>();
        Map<String, List<Inleesrij>> lijsten = new HashMap<>();
        if (!object.isObject()) {
            fouten.meld(pad, "Verwacht een object.");
        }
        for (Map.Entry<String, JsonNode> veld : object.properties()) {
            String naam = veld.getKey();
            String plek = pad + "." + naam;
            if (veld.getValue().isArray() && bekend.contains(naam + NUMMERS)) {
                lijsten.put(naam, lijst(veld.getValue(), plek, NUMMERS));
            } else if (veld.getValue().isArray() && bekend.contains(naam) && BEKEND.containsKey(naam)) {
                lijsten.put(naam, lijst(veld.getValue(), plek, naam));
            } else if (!bekend.contains(naam)) {
                fouten.meld(plek, "Dit veld kennen we hier niet.");
            } else if (veld.getValue().isContainerNode() || BEKEND.containsKey(naam)) {
                fouten.meld(plek, "Hier hoort een andere soort waarde.");
            } else if (!veld.getValue().isNull()) {
                velden.put(naam, veld.getValue().asText());
            }
        }
        return new Inleesrij(velden, lijsten, veld -> veld.isEmpty() ? pad : pad + "." + veld, fouten);
    }
}
