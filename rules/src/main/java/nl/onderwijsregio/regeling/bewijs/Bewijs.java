package nl.onderwijsregio.regeling.bewijs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.json.Beoordelingschrijver;
import nl.onderwijsregio.regeling.json.Feitenlezer;
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

    /**
     * The verdict of a receipt, or of the one inside the receipt of a submission, reckoned anew from its facts by the version it was made with.
     *
     * @throws OnbruikbareInvoer when it was made with another text than this version
     */
    public static Beoordeling oordeel(String bewijs, Regelversie versie) {
        JsonNode geheel = boom(bewijs);
        JsonNode toets = geheel.path("toetsbewijs").isObject() ? geheel.get("toetsbewijs") : geheel;
        if (!toets.path("regeling").path("tekstHash").asText().equals(versie.tekstHash())) {
            throw new OnbruikbareInvoer("bewijs: het is opgemaakt met een andere tekst van " + versie.regeling() + " dan die van " + versie.versie() + ".");
        }
        Aanvraagfeiten feiten = new Feitenlezer(LocalDate.EPOCH).leesAanvraag(toets.get("feiten").toString());
        Optional<Gemeentegraaf> kaart = Optional.of(toets.get("gemeenten")).filter(JsonNode::isObject).map(Grenskaart::lees);
        return Beoordelaar.beoordeel(feiten, kaart, versie);
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
