package nl.onderwijsregio.regeling.blad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.blad.Werkboek.Cel;
import nl.onderwijsregio.regeling.blad.Werkboek.Soort;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;
import nl.onderwijsregio.regeling.taal.Regeltekst.Voorwaarde;

/** One rule in JSON, as the cells of one row. Conditions are a list of choices, sentences a list; everything else stands under the name of its column. */
final class Regeljson {

    private static final String VOORWAARDEN = "voorwaarden";
    private static final String ZINNEN = "zinnen";
    private static final List<String> VERGELIJKING = List.of("veld", "operator", "waarde");
    private static final List<String> VELDEN = Stream.concat(Regelkolommen.alle(0).stream().filter(k -> !k.startsWith("zin ")), Stream.of(VOORWAARDEN, ZINNEN)).toList();

    private final Jsonlijst.Deel deel;
    private final List<Bladfout> fouten;
    private final Map<String, Cel> cellen = new HashMap<>();
    private final Map<String, String> paden = new HashMap<>();

    Regeljson(Jsonlijst.Deel deel, List<Bladfout> fouten) {
        this.deel = deel;
        this.fouten = fouten;
    }

    static void schrijf(ObjectNode json, Regel regel, Map<String, String> cellen) {
        VELDEN.stream().filter(cellen::containsKey).forEach(k -> json.put(k, cellen.get(k)));
        ArrayNode voorwaarden = json.putArray(VOORWAARDEN);
        int nummer = 0;
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            ArrayNode keuzes = voorwaarden.addArray();
            for (int k = 0; k < voorwaarde.keuzes().size(); k++) {
                nummer++;
                keuzes.addObject().put("veld", cellen.get(Regelkolommen.veld(nummer))).put("operator", cellen.get(Regelkolommen.operator(nummer)))
                        .put("waarde", cellen.get(Regelkolommen.waarde(nummer)));
            }
        }
        ArrayNode zinnen = json.putArray(ZINNEN);
        for (int n = 1; cellen.containsKey(Regelkolommen.zin(n)); n++) {
            zinnen.add(cellen.get(Regelkolommen.zin(n)));
        }
    }

    Tabelrij rij() {
        JsonNode json = deel.json();
        if (json.isObject()) {
            json.fields().forEachRemaining(veld -> veld(veld.getKey(), veld.getValue()));
        } else {
            fout("", "verwacht een object met velden");
        }
        Map<String, String> wegen = Map.copyOf(paden);
        return new Tabelrij(cellen, kolom -> deel.plaats(wegen.getOrDefault(kolom, kolom)), fouten);
    }

    private void veld(String naam, JsonNode waarde) {
        if (!VELDEN.contains(naam)) {
            fout(Tabelrij.ingekort(naam), "dit veld kennen we niet. Mogelijk zijn: " + String.join(", ", VELDEN));
        } else if (naam.equals(VOORWAARDEN)) {
            voorwaarden(waarde);
        } else if (naam.equals(ZINNEN)) {
            zinnen(waarde);
        } else {
            zet(naam, naam, waarde);
        }
    }

    private void voorwaarden(JsonNode lijst) {
        int nummer = 0;
        for (int i = 0; i < eisLijst(VOORWAARDEN, lijst).size(); i++) {
            String pad = VOORWAARDEN + "[" + i + "]";
            if (lijst.get(i).isArray() && lijst.get(i).isEmpty()) {
                fout(pad, "hier staat geen enkele vergelijking. Laat de voorwaarde weg of vul haar in");
            }
            for (int k = 0; k < eisLijst(pad, lijst.get(i)).size(); k++) {
                nummer++;
                if (nummer > Regeltekst.HOOGSTENS_VERGELIJKINGEN) {
                    fout(pad, "er zijn meer dan " + Regeltekst.HOOGSTENS_VERGELIJKINGEN + " vergelijkingen");
                    return;
                }
                if (nummer > 1) {
                    cellen.put(Regelkolommen.enOf(nummer), new Cel(Soort.TEKST, k == 0 ? "en" : "of"));
                }
                vergelijking(nummer, pad + "[" + k + "]", lijst.get(i).get(k));
            }
        }
    }

    private void vergelijking(int nummer, String pad, JsonNode json) {
        if (!json.isObject() || json.size() != VERGELIJKING.size() || !VERGELIJKING.stream().allMatch(json::has)) {
            fout(pad, "verwacht een object met " + String.join(", ", VERGELIJKING));
            return;
        }
        VERGELIJKING.forEach(veld -> {
            if (json.get(veld).isTextual() && json.get(veld).textValue().isEmpty()) {
                fout(pad + "." + veld, "hier staat niets. Een leeg woord is \"\" binnen de tekst");
            }
            zet(veld + " " + nummer, pad + "." + veld, json.get(veld));
        });
    }

    private void zinnen(JsonNode lijst) {
        for (int i = 0; i < eisLijst(ZINNEN, lijst).size(); i++) {
            String kolom = Regelkolommen.zin(i + 1);
            if (!Regelkolommen.argumenten().contains(kolom)) {
                fout(ZINNEN + "[" + i + "]", "er zijn te veel zinnen");
                return;
            }
            zet(kolom, ZINNEN + "[" + i + "]", lijst.get(i));
        }
    }

    private JsonNode eisLijst(String pad, JsonNode lijst) {
        if (!lijst.isArray()) {
            fout(pad, "verwacht een lijst");
        }
        return lijst.isArray() ? lijst : Jsonlijst.JSON.createArrayNode();
    }

    private void zet(String kolom, String pad, JsonNode waarde) {
        paden.put(kolom, pad);
        if (!waarde.isTextual()) {
            fout(pad, "verwacht een tekst tussen aanhalingstekens, ook voor een getal");
        } else if (waarde.textValue().length() > 2_000) {
            fout(pad, "hier staan meer dan 2000 tekens");
        } else if (!waarde.textValue().isEmpty()) {
            cellen.put(kolom, new Cel(Soort.TEKST, waarde.textValue()));
        }
    }

    private void fout(String pad, String melding) {
        Bladfout.meld(fouten, deel.plaats(pad), melding + ".");
    }
}
