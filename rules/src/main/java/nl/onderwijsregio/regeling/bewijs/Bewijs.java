package nl.onderwijsregio.regeling.bewijs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.json.Beoordelingschrijver;
import nl.onderwijsregio.regeling.json.Feitenschrijver;

/**
 * The receipt of one verdict: rule text and figures with their fingerprints, the engine, the facts, the gemeenten looked at and the verdict with
 * its whole trail, in canonical JSON and sealed. It carries all that recomputing needs, so that no archive of versions has to survive.
 */
public final class Bewijs {

    /** The form of the receipts made now. */
    public static final String VORM = "onderwijsregio-bewijs-2";

    /** The form without a fingerprint of the whole version; receipts of it can still be recomputed. */
    static final String EERSTE_VORM = "onderwijsregio-bewijs-1";
    static final List<String> DELEN = List.of("beoordeling", "feiten", "gemeenten", "motor", "regeling", "vorm");
    static final JsonMapper JSON = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    private Bewijs() { }

    /** Evaluates these facts by this version and writes the receipt. */
    public static String opmaken(Aanvraagfeiten aanvraag, Optional<Gemeentegraaf> graaf, Regelversie versie) {
        ObjectNode feiten = Feitenschrijver.schrijf(aanvraag);
        Optional<Gemeentegraaf> kaart = Grenskaart.nodig(aanvraag, graaf);
        ObjectNode bewijs = JSON.createObjectNode().put("vorm", VORM);
        bewijs.set("motor", motor());
        bewijs.set("regeling", regeling(versie));
        bewijs.set("feiten", feiten);
        bewijs.set("gemeenten", kaart.<JsonNode>map(Grenskaart::schrijf).orElse(JSON.nullNode()));
        bewijs.set("beoordeling", beoordeling(aanvraag, kaart, versie));
        bewijs.set("zegel", zegel(bewijs));
        return new String(Zegel.vasteVorm(bewijs), StandardCharsets.UTF_8);
    }

    static ObjectNode motor() {
        return JSON.createObjectNode().put("naam", "Drools").put("versie", nl.onderwijsregio.regeling.motor.Regelbasis.motorversie());
    }

    static ObjectNode beoordeling(Aanvraagfeiten feiten, Optional<Gemeentegraaf> kaart, Regelversie versie) {
        return (ObjectNode) boom(Beoordelingschrijver.schrijf(Beoordelaar.beoordeel(feiten, kaart, versie)));
    }

    static ObjectNode zegel(ObjectNode bewijs) {
        ObjectNode inhoud = bewijs.deepCopy();
        inhoud.remove("zegel");
        ObjectNode zegel = JSON.createObjectNode();
        ObjectNode delen = zegel.putObject("delen");
        DELEN.forEach(deel -> delen.put(deel, Zegel.van(deel, bewijs.get(deel))));
        return zegel.put("sha256", Zegel.sha256(Zegel.vasteVorm(inhoud)));
    }

    private static ObjectNode regeling(Regelversie versie) {
        Versietekst tekst = versie.tekst();
        ObjectNode json = JSON.createObjectNode().put("regeling", tekst.regeling()).put("naam", tekst.naam()).put("versie", tekst.versie().toString())
                .put("bron", tekst.bron()).put("tekstHash", versie.tekstHash()).put("versieHash", versie.versieHash());
        ArrayNode regels = json.putArray("regels");
        tekst.regels().lines().forEach(regels::add);
        json.set("parameters", boom(tekst.parameters()));
        json.set("planformat", boom(tekst.planformat()));
        json.set("artikelen", boom(tekst.artikelen()));
        return json.put("regelsHash", regelsHash(versie)).put("parametersHash", parametersHash(json.get("parameters")));
    }

    /** Fingerprint of the rules in their canonical print. */
    static String regelsHash(Regelversie versie) {
        return "sha256:" + Zegel.sha256(versie.regels().regels().druk().getBytes(StandardCharsets.UTF_8));
    }

    /** Fingerprint of the figures in canonical form. */
    static String parametersHash(JsonNode parameters) {
        return "sha256:" + Zegel.sha256(Zegel.vasteVorm(parameters));
    }

    static JsonNode boom(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
