package nl.onderwijsregio.regeling.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderwijsregio.regeling.bewijs.Zegel;

/** The example of a register in the docs: region De Waarden (fictief), a vote that missed a quorum, one that was rejected, one that was adopted, one with
 * weights and consent. */
public final class Voorbeeldregister {

    static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private int bewijs;

    /** The file as text. */
    public static String tekst() {
        try {
            return JSON.writeValueAsString(new Voorbeeldregister().maken()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode maken() {
        return geketend(List.of(
                stemming(1, null, "TELT_NIET", 1, kamer("BESTUREN", 5, 3, "GEWONE_MEERDERHEID", 2, 0, 0, 3, 2, "TELT_NIET"),
                        kamer("OPLEIDERS", 2, 1, "CONSENSUS", 2, 0, 0, 1, 2, "AKKOORD"), kamer("BEROEPSGROEP", 1, 1, "CONSENSUS", 1, 0, 0, 1, 1, "AKKOORD")),
                stemming(2, "2024-1", "VERWORPEN", 1, kamer("BESTUREN", 5, 3, "GEWONE_MEERDERHEID", 4, 1, 0, 3, 3, "AKKOORD"),
                        kamer("OPLEIDERS", 2, 1, "CONSENSUS", 1, 1, 0, 1, 2, "NIET_AKKOORD"), kamer("BEROEPSGROEP", 1, 1, "CONSENSUS", 1, 0, 0, 1, 1, "AKKOORD")),
                stemming(3, "2024-2", "AANGENOMEN", 2, kamer("BESTUREN", 5, 3, "TWEE_DERDE", 3, 1, 1, 3, 3, "AKKOORD"),
                        kamer("OPLEIDERS", 2, 1, "CONSENSUS", 2, 0, 0, 1, 2, "AKKOORD"), kamer("BEROEPSGROEP", 1, 1, "CONSENSUS", 1, 0, 0, 1, 1, "AKKOORD")),
                stemming(4, "2024-3", "AANGENOMEN", 3, gewogen(), consent(), kamer("BEROEPSGROEP", 1, 1, "CONSENSUS", 1, 0, 0, 1, 1, "AKKOORD"))));
    }

    /** By pupils: 4, 2, 1 and 1 votes; the two small ones are against. */
    private ObjectNode gewogen() {
        ObjectNode kamer = kamer("BESTUREN", 4, 3, "TWEE_DERDE", 2, 2, 0, 3, 6, "AKKOORD");
        ((ObjectNode) kamer.get("regel")).put("weging", "LEERLINGEN").put("perStem", 5000).put("hoogsteGewicht", 4);
        int[] gewichten = {4, 2, 1, 1};
        for (int i = 0; i < gewichten.length; i++) {
            ((ObjectNode) kamer.get("gerechtigden").get(i)).put("gewicht", gewichten[i]);
            ((ObjectNode) kamer.get("stemmen").get(i)).put("gewicht", gewichten[i]);
        }
        ((ObjectNode) kamer.get("uitslag")).put("gewichtGerechtigd", 8).put("gewichtVoor", 6).put("gewichtTegen", 2);
        return kamer;
    }

    private ObjectNode consent() {
        ObjectNode kamer = kamer("OPLEIDERS", 2, 1, "CONSENT", 2, 0, 0, 1, 2, "AKKOORD");
        ((ObjectNode) kamer.get("stemmen").get(1)).put("keuze", "KANTTEKENING");
        return kamer;
    }

    /** Chains these contents. */
    static ObjectNode geketend(List<ObjectNode> inhouden) {
        ObjectNode register = JSON.createObjectNode().put("vorm", Registerketen.VORM);
        register.putObject("regio").put("naam", "De Waarden (fictief)");
        ArrayNode rijen = JSON.createArrayNode();
        String vorige = Registerketen.BEGIN;
        for (ObjectNode inhoud : inhouden) {
            String inhoudHash = Registerketen.inhoudHash(inhoud);
            int nummer = rijen.size() + 1;
            String hash = Registerketen.schakel(nummer, vorige, inhoudHash);
            rijen.addObject().put("volgnummer", nummer).put("vorige", vorige).put("inhoudHash", inhoudHash).put("hash", hash).put("zegel", Registerketen.zegel(inhoud))
                    .set("inhoud", inhoud);
            vorige = hash;
        }
        register.put("aantal", rijen.size()).put("kop", vorige).set("inschrijvingen", rijen);
        return register;
    }

    ObjectNode stemming(int nummer, String besluit, String uitkomst, int reglement, ObjectNode... kamers) {
        ObjectNode inhoud = JSON.createObjectNode().put("zout", hex("zout " + nummer).substring(32)).put("regio", "De Waarden (fictief)");
        inhoud.putObject("voorstel").put("nummer", "2024-" + nummer).put("onderwerp", "Plan van aanpak 2025").put("versie", nummer).put("sha256", hex("plan " + nummer));
        inhoud.putObject("reglement").put("versie", reglement).put("kamersNodig", kamers.length);
        inhoud.put("uitgeschreven", "2024-10-0" + nummer + "T07:00:00Z").put("opent", "2024-10-0" + nummer + "T07:00:00Z").put("sluit", "2024-10-1" + nummer + "T15:00:00Z")
                .put("ingeschreven", "2024-10-1" + nummer + "T15:00:04Z");
        ArrayNode lijst = inhoud.putArray("kamers");
        List.of(kamers).forEach(lijst::add);
        return inhoud.put("uitkomst", uitkomst).put("besluitnummer", besluit);
    }

    /** A chamber in which every party has one vote; quorum as a number. */
    ObjectNode kamer(String naam, int gerechtigd, int quorum, String drempel, int voor, int tegen, int onthouding, int quorumNodig, int voorNodig, String oordeel) {
        ObjectNode kamer = JSON.createObjectNode().put("kamer", naam);
        kamer.putObject("regel").put("quorumsoort", "AANTAL").put("quorum", quorum).put("drempel", drempel);
        ArrayNode partijen = kamer.putArray("gerechtigden");
        for (int i = 1; i <= gerechtigd; i++) {
            partijen.addObject().put("partijnummer", 10 * (naam.length() - 7) + i).put("partij", naam.charAt(0) + naam.substring(1).toLowerCase(java.util.Locale.ROOT) + " " + i + " (fictief)").put("gewicht", 1);
        }
        ArrayNode stemmen = kamer.putArray("stemmen");
        stemmen(stemmen, voor, "VOOR");
        stemmen(stemmen, tegen, "TEGEN");
        stemmen(stemmen, onthouding, "ONTHOUDING");
        kamer.putObject("uitslag").put("gerechtigd", gerechtigd).put("voor", voor).put("tegen", tegen).put("onthouding", onthouding).put("gewichtGerechtigd", gerechtigd)
                .put("gewichtVoor", voor).put("gewichtTegen", tegen).put("quorumNodig", quorumNodig).put("voorNodig", voorNodig).put("oordeel", oordeel);
        return kamer;
    }

    private void stemmen(ArrayNode stemmen, int aantal, String keuze) {
        for (int i = 0; i < aantal; i++) {
            String nummer = hex("bewijs " + ++bewijs).toUpperCase(java.util.Locale.ROOT);
            stemmen.addObject().put("bewijsnummer", "K1-" + nummer.substring(0, 4) + "-" + nummer.substring(4, 8)).put("gewicht", 1).put("keuze", keuze);
        }
    }

    private static String hex(String tekst) {
        return Zegel.sha256(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
