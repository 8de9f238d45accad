package nl.onderwijsregio.besluit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nl.onderwijsregio.regeling.bewijs.Zegel;
import nl.onderwijsregio.regeling.register.Registerketen;

/**
 * What an entry of the register holds: proposal with the fingerprint of its text, the rules as they were, who was entitled, every counting vote by its
 * receipt number, the result. Organisations, no persons; not who voted what, and no text anybody wrote with a vote. The random salt keeps an entry
 * that is not public from being guessed by its fingerprint.
 */
record Registerinhoud(ObjectNode json) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom TOEVAL = new SecureRandom();

    /** @param moment when it is written; an entry from long after the closing was not witnessed by the count */
    static Registerinhoud van(String regio, int reglementversie, Stemronde ronde, Collection<Stemrecht> rechten, Collection<Telregel> stemmen, Instant moment) {
        Uitslag uitslag = ronde.uitslag().orElseThrow();
        Voorstel voorstel = ronde.voorstel();
        ObjectNode json = JSON.createObjectNode().put("zout", zout()).put("regio", regio);
        json.putObject("voorstel").put("nummer", ronde.nummer()).put("soort", voorstel.soort().name()).put("onderwerp", voorstel.onderwerp()).put("versie", voorstel.versieNummer())
                .put("sha256", voorstel.sha256());
        json.putObject("reglement").put("versie", reglementversie).put("kamersNodig", uitslag.kamersNodig());
        json.put("uitgeschreven", ronde.uitgeschrevenOp().toString()).put("opent", ronde.tijd().opent().toString())
                .put("sluit", ronde.tijd().sluit().toString()).put("ingeschreven", moment.toString());
        ArrayNode kamers = json.putArray("kamers");
        for (Kameruitslag telling : uitslag.kamers()) {
            Kamer kamer = telling.kamer();
            kamers.add(kamer(ronde.regel(kamer), telling, rechten.stream().filter(r -> r.kamer() == kamer).toList(),
                    stemmen.stream().filter(s -> s.kamer() == kamer).toList()));
        }
        return new Registerinhoud(json.put("uitkomst", uitslag.uitkomst().name()).put("besluitnummer", uitslag.besluitnummer()));
    }

    private static ObjectNode kamer(Kamerregel regel, Kameruitslag telling, List<Stemrecht> rechten, List<Telregel> stemmen) {
        ObjectNode kamer = JSON.createObjectNode().put("kamer", regel.kamer().name());
        kamer.putObject("regel").put("quorumsoort", regel.quorumsoort().name()).put("quorum", regel.quorum()).put("drempel", regel.drempel().name())
                .put("weging", regel.weegregel().weging().name()).put("perStem", regel.weegregel().perStem()).put("hoogsteGewicht", regel.weegregel().hoogste())
                .put("geheim", regel.geheim());
        ArrayNode gerechtigden = kamer.putArray("gerechtigden");
        rechten.stream().sorted(Comparator.comparing(Stemrecht::partijNaam))
                .forEach(r -> gerechtigden.addObject().put("partijnummer", r.partijId()).put("partij", r.partijNaam()).put("gewicht", r.gewicht()));
        ArrayNode uitgebracht = kamer.putArray("stemmen");
        // by receipt number: an order that says nothing about who or when
        stemmen.stream().sorted(Comparator.comparing(Telregel::bewijsnummer))
                .forEach(s -> uitgebracht.addObject().put("bewijsnummer", s.bewijsnummer()).put("gewicht", s.gewicht()).put("keuze", s.keuze().name()));
        kamer.putObject("uitslag").put("gerechtigd", telling.gerechtigd()).put("voor", telling.voor()).put("tegen", telling.tegen())
                .put("onthouding", telling.onthouding()).put("gewichtGerechtigd", telling.gewicht().gerechtigd())
                .put("gewichtVoor", telling.gewicht().voor()).put("gewichtTegen", telling.gewicht().tegen()).put("quorumNodig", telling.quorumNodig()).put("voorNodig", telling.voorNodig())
                .put("oordeel", telling.oordeel().name());
        return kamer;
    }

    private static String zout() {
        byte[] zout = new byte[16];
        TOEVAL.nextBytes(zout);
        return HexFormat.of().formatHex(zout);
    }

    static JsonNode lezen(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String tekst() {
        return new String(Zegel.vasteVorm(json), StandardCharsets.UTF_8);
    }

    String hash() {
        return Registerketen.inhoudHash(json);
    }

    String zegel() {
        return Registerketen.zegel(json);
    }
}
