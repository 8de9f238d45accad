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
import java.util.function.Predicate;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.regeling.register.Registerketen;

/**
 * The register of a region as a file that {@code hertel} recounts, and as lines to read. Joins the transaction of the caller, who has checked who may
 * read what.
 */
@ApplicationScoped
public class Registeruitvoer {
    private static final Predicate<Rij> ALLES = rij -> true;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Inject
    InschrijvingRepository register;
    @Inject
    StemrondeQuery query;

    /** The whole register. */
    public Bestand alles(long regio) {
        return bestand(regio, ALLES);
    }

    /** The register with only the content of the chosen entries; of the others only their fingerprint, so that the chain can be followed. */
    public Bestand over(long regio, Registerkeuze keuze) {
        return bestand(regio, rij -> keuze.heeft(rij.inschrijving(), rij.tekst()));
    }

    /** Where the register stands. */
    public Registerstand stand(long regio) {
        return register.stand(regio);
    }

    /** Whether there is a chosen entry. */
    public boolean heeft(long regio, Registerkeuze keuze) {
        return register.heeft(regio, keuze);
    }

    /** The last chosen entries, newest first. */
    public List<Registerregel> regels(long regio, Registerkeuze keuze, int hoogstens) {
        return register.over(regio, keuze, hoogstens).stream().map(i -> new Rij(i, Registerinhoud.lezen(i.inhoud()))).map(Registeruitvoer::regel).toList();
    }

    /** An entry with what it holds. */
    private record Rij(Inschrijving inschrijving, JsonNode inhoud) {
        /** Fingerprint of the text that was voted on. */
        private String tekst() {
            return inhoud.get("voorstel").get("sha256").asText();
        }
    }

    private Bestand bestand(long regio, Predicate<Rij> keuze) {
        List<Inschrijving> alle = register.van(regio);
        ObjectNode json = JSON.createObjectNode().put("vorm", Registerketen.VORM);
        json.putObject("regio").put("naam", query.regioNaam(regio).orElseThrow());
        json.put("aantal", alle.size()).put("kop", alle.isEmpty() ? Registerketen.BEGIN : alle.getLast().hash());
        ArrayNode inschrijvingen = json.putArray("inschrijvingen");
        for (Inschrijving i : alle) {
            Rij rij = new Rij(i, Registerinhoud.lezen(i.inhoud()));
            boolean toon = keuze.test(rij);
            inschrijvingen.addObject().put("volgnummer", i.volgnummer()).put("vorige", i.vorige()).put("inhoudHash", i.inhoudHash()).put("hash", i.hash())
                    .put("zegel", toon ? i.zegel() : null).set("inhoud", toon ? rij.inhoud() : JSON.nullNode());
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

    private static Registerregel regel(Rij rij) {
        JsonNode json = rij.inhoud();
        JsonNode voorstel = json.get("voorstel");
        List<Registerregel.Kameroordeelregel> kamers = new ArrayList<>();
        json.get("kamers").forEach(k -> kamers.add(new Registerregel.Kameroordeelregel(Kamer.valueOf(k.get("kamer").asText()),
                Kameroordeel.valueOf(k.get("uitslag").get("oordeel").asText()))));
        return new Registerregel(rij.inschrijving().volgnummer(), json.get("besluitnummer").isNull() ? null : json.get("besluitnummer").asText(), voorstel.get("nummer").asText(),
                voorstel.get("onderwerp").asText(), voorstel.get("versie").asInt(), voorstel.get("sha256").asText(), Instant.parse(json.get("sluit").asText()),
                Stemuitkomst.valueOf(json.get("uitkomst").asText()), kamers, rij.inschrijving().hash());
    }
}
