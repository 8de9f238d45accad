package nl.onderwijsregio.besluit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.regeling.register.Registerketen;

/**
 * The register of a region as a file that {@code hertel} recounts, and as lines to read. Joins the transaction of the caller, who has checked who may
 * read what.
 */
@ApplicationScoped
public class Registeruitvoer {
    private static final LongPredicate ALLES = plan -> true;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Inject
    InschrijvingRepository register;
    @Inject
    StemrondeQuery query;

    /** The whole register. */
    public Bestand alles(long regio) {
        return bestand(regio, ALLES);
    }

    /** The register with only the content of votes on those plans; of the other entries only the fingerprints, so that the chain can be followed. */
    public Bestand over(long regio, LongPredicate plan) {
        return bestand(regio, plan);
    }

    /** Where the register stands. */
    public Registerstand stand(long regio) {
        return register.stand(regio);
    }

    /** The entries on those plans, newest first. */
    public List<Registerregel> regels(long regio, LongPredicate plan) {
        Map<Long, Long> plannen = plannen(regio);
        return register.van(regio).reversed().stream().filter(i -> zichtbaar(plan, plannen, i)).map(Registeruitvoer::regel).toList();
    }

    private Bestand bestand(long regio, LongPredicate plan) {
        Map<Long, Long> plannen = plannen(regio);
        Registerstand stand = register.stand(regio);
        ObjectNode json = JSON.createObjectNode().put("vorm", Registerketen.VORM);
        json.putObject("regio").put("naam", query.regioNaam(regio).orElseThrow());
        json.put("aantal", stand.aantal()).put("kop", stand.kop());
        ArrayNode inschrijvingen = json.putArray("inschrijvingen");
        for (Inschrijving i : register.van(regio)) {
            ObjectNode rij = inschrijvingen.addObject().put("volgnummer", i.volgnummer()).put("vorige", i.vorige()).put("inhoudHash", i.inhoudHash())
                    .put("hash", i.hash());
            boolean toon = zichtbaar(plan, plannen, i);
            rij.set("inhoud", toon ? Registerinhoud.lezen(i.inhoud()) : JSON.nullNode());
            rij.put("zegel", toon ? i.zegel() : null);
        }
        return new Bestand("besluitenregister.json", "application/json", bytes(json));
    }

    private static byte[] bytes(JsonNode json) {
        try {
            return (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Long, Long> plannen(long regio) {
        return register.plannen(regio).stream().filter(r -> r[1] != null).collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
    }

    private static boolean zichtbaar(LongPredicate plan, Map<Long, Long> plannen, Inschrijving i) {
        return plan == ALLES || plannen.containsKey(i.stemrondeId()) && plan.test(plannen.get(i.stemrondeId()));
    }

    private static Registerregel regel(Inschrijving i) {
        JsonNode json = Registerinhoud.lezen(i.inhoud());
        JsonNode voorstel = json.get("voorstel");
        List<Registerregel.Kameroordeelregel> kamers = new ArrayList<>();
        json.get("kamers").forEach(k -> kamers.add(new Registerregel.Kameroordeelregel(Kamer.valueOf(k.get("kamer").asText()),
                Kameroordeel.valueOf(k.get("uitslag").get("oordeel").asText()))));
        return new Registerregel(i.volgnummer(), json.get("besluitnummer").isNull() ? null : json.get("besluitnummer").asText(), voorstel.get("nummer").asText(),
                voorstel.get("onderwerp").asText(), voorstel.get("versie").asInt(), voorstel.get("sha256").asText(), Instant.parse(json.get("sluit").asText()),
                Stemuitkomst.valueOf(json.get("uitkomst").asText()), kamers, i.hash());
    }
}
