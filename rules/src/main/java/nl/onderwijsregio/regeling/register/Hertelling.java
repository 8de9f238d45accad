package nl.onderwijsregio.regeling.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.regeling.bewijs.Zegel;

/**
 * What recounting an exported register shows: whether its chain holds from the first entry to the last, and whether every public vote comes out as it
 * was laid down. Works on the file alone.
 *
 * @param verschillen what is not as it was, each with its entry, in Dutch; empty when all is equal
 * @param inschrijvingen how many entries the file holds
 * @param herteld how many of them are public and were recounted
 * @param achteraf how many of those were written more than a day after the vote closed
 * @param kop fingerprint of the last entry: compare it with the one the region shows, for the file alone cannot tell that its end was cut off and made anew
 */
public record Hertelling(List<String> verschillen, int inschrijvingen, int herteld, int achteraf, String kop) {

    /** The largest register that is read. */
    public static final int HOOGSTENS_BYTES = 50_000_000;

    public Hertelling {
        verschillen = List.copyOf(verschillen);
    }

    /** Whether the chain holds and every recount gives the same. */
    public boolean isGelijk() {
        return verschillen.isEmpty();
    }

    /** Recounts. Fails with {@link nl.onderwijsregio.regeling.OnbruikbareInvoer} when it is no register. */
    public static Hertelling van(byte[] bytes) {
        JsonNode register = Registerlezer.lees(bytes, HOOGSTENS_BYTES);
        List<String> verschillen = new ArrayList<>();
        JsonNode inschrijvingen = register.get("inschrijvingen");
        keten(register, verschillen);
        Set<String> nummers = new HashSet<>();
        int herteld = 0;
        int achteraf = 0;
        for (int i = 0; i < inschrijvingen.size(); i++) {
            JsonNode inschrijving = inschrijvingen.get(i);
            if (inschrijving.get("inhoud").isObject()) {
                herteld++;
                achteraf += Stemhertelling.isAchteraf(new Veld("inhoud", inschrijving.get("inhoud"))) ? 1 : 0;
                inhoud(inschrijving, nummers, verschillen);
            }
        }
        return new Hertelling(verschillen, inschrijvingen.size(), herteld, achteraf, register.get("kop").asText());
    }

    private static void keten(JsonNode register, List<String> verschillen) {
        String vorige = Registerketen.BEGIN;
        int verwacht = 1;
        for (JsonNode inschrijving : register.get("inschrijvingen")) {
            int nummer = inschrijving.get("volgnummer").asInt();
            if (nummer > verwacht) {
                verschillen.add(nummer == verwacht + 1 ? "inschrijving " + verwacht + " ontbreekt." : "inschrijving " + verwacht + " tot en met " + (nummer - 1) + " ontbreken.");
            } else if (nummer < verwacht) {
                verschillen.add("inschrijving " + nummer + " staat niet op haar plaats: zij komt na inschrijving " + (verwacht - 1) + ".");
            } else if (!inschrijving.get("vorige").asText().equals(vorige)) {
                verschillen.add("inschrijving " + nummer + " sluit niet aan op de inschrijving ervoor.");
            }
            schakel(inschrijving, verschillen);
            vorige = inschrijving.get("hash").asText();
            verwacht = nummer + 1;
        }
        slot(register, verwacht - 1, vorige, verschillen);
    }

    private static void schakel(JsonNode inschrijving, List<String> verschillen) {
        int nummer = inschrijving.get("volgnummer").asInt();
        if (!Registerketen.schakel(nummer, inschrijving.get("vorige").asText(), inschrijving.get("inhoudHash").asText()).equals(inschrijving.get("hash").asText())) {
            verschillen.add("inschrijving " + nummer + ": de vingerafdruk van de inschrijving klopt niet.");
        }
    }

    private static void slot(JsonNode register, int laatste, String hash, List<String> verschillen) {
        int aantal = register.get("aantal").asInt();
        if (aantal > laatste) {
            verschillen.add("inschrijving " + (laatste + 1) + " ontbreekt aan het eind: het register noemt er " + aantal + ".");
        } else if (aantal != register.get("inschrijvingen").size()) {
            verschillen.add("het register noemt " + aantal + " inschrijvingen en er staan er " + register.get("inschrijvingen").size() + ".");
        }
        if (!register.get("kop").asText().equals(hash)) {
            verschillen.add("kop: de laatste inschrijving is niet die waar het register mee eindigt.");
        }
    }

    private static void inhoud(JsonNode inschrijving, Set<String> nummers, List<String> verschillen) {
        String naam = "inschrijving " + inschrijving.get("volgnummer").asInt();
        JsonNode inhoud = inschrijving.get("inhoud");
        if (!Registerketen.inhoudHash(inhoud).equals(inschrijving.get("inhoudHash").asText())) {
            verschillen.add(naam + ": de inhoud past niet bij haar vingerafdruk.");
        }
        Zegel.gebroken("inhoud", inhoud, inschrijving.get("zegel").asText()).forEach(plaats -> verschillen.add(naam + ": gewijzigd is " + plaats + "."));
        String besluit = inhoud.path("besluitnummer").asText();
        if (inhoud.path("besluitnummer").isTextual() && !nummers.add(besluit)) {
            verschillen.add(naam + ": besluitnummer " + besluit + " is al gebruikt.");
        }
        Stemhertelling.van(new Veld("inhoud", inhoud)).forEach(v -> verschillen.add(naam + ": " + v));
    }
}
