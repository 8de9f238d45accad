package nl.onderwijsregio.regeling.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.onderwijsregio.regeling.Aaneengeslotenheid;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Gemeentegraaf;

/** The gemeenten a verdict looked at, with their names and borders, to travel in a receipt. */
final class Grenskaart {

    private static final JsonMapper JSON = new JsonMapper();

    private Grenskaart() { }

    /** As much of the graph as this application needs: its gemeenten and those that would mend it. */
    static Optional<Gemeentegraaf> nodig(Aanvraagfeiten a, Optional<Gemeentegraaf> graaf) {
        if (graaf.isEmpty() || a.gemeenten().isEmpty()) {
            return Optional.empty();
        }
        Collection<String> gemeenten = a.gemeenten().get();
        Aaneengeslotenheid oordeel = graaf.get().beoordeel(gemeenten);
        Set<String> codes = new TreeSet<>(gemeenten);
        oordeel.breuken().forEach(b -> b.herstel().ifPresent(h -> codes.addAll(h.gemeenten())));
        Gemeentegraaf deel = graaf.get().deel(codes);
        return Optional.of(deel.beoordeel(gemeenten).equals(oordeel) ? deel : graaf.get());
    }

    static ObjectNode schrijf(Gemeentegraaf graaf) {
        ObjectNode json = JSON.createObjectNode();
        for (String code : graaf.codes()) {
            ObjectNode gemeente = json.putObject(code).put("naam", graaf.naam(code));
            ArrayNode buren = gemeente.putArray("grenstAan");
            graaf.buren(code).stream().filter(buur -> buur.compareTo(code) > 0).forEach(buren::add);
        }
        return json;
    }

    static Gemeentegraaf lees(JsonNode json) {
        Gemeentegraaf.Bouwer graaf = Gemeentegraaf.bouwer();
        json.properties().forEach(g -> graaf.gemeente(g.getKey(), g.getValue().path("naam").asText()));
        json.properties().forEach(g -> g.getValue().path("grenstAan").forEach(buur -> graaf.grens(g.getKey(), buur.asText())));
        return graaf.bouwen();
    }
}
