package nl.onderwijsregio.regeling.blad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.blad.Werkboek.Cel;
import nl.onderwijsregio.regeling.blad.Werkboek.Soort;

/**
 * The figures of a version as a table of eight columns, in a worksheet or in JSON. What is written reads back identical. Reading names every
 * fault with its place: {@code blad parameters, rij 5, kolom B (waarde)} or {@code [3].waarde}.
 */
public final class Parametertabel {

    private static final List<String> KOLOMMEN = List.of("naam", "waarde", "eenheid", "artikel", "bron", "datum", "omschrijving", "interpretatie");
    private static final List<Integer> BREEDTEN = List.of(32, 24, 10, 22, 60, 12, 70, 14);

    private final List<Parameter> gelezen = new ArrayList<>();
    private final Map<String, Bladplaats> plaatsen = new HashMap<>();
    private final List<Bladfout> fouten = new ArrayList<>();

    private Parametertabel() { }

    /**
     * What was read.
     *
     * @param plaatsen where each figure stands, by its name
     */
    public record Gelezen(Parameters figuren, Map<String, Bladplaats> plaatsen) {

        public Gelezen {
            plaatsen = Map.copyOf(plaatsen);
        }
    }

    /** The figures as a worksheet. */
    public static byte[] schrijfXlsx(Parameters parameters) {
        List<List<String>> rijen = new ArrayList<>(List.of(KOLOMMEN));
        parameters.alle().forEach(p -> rijen.add(List.of(p.naam(), p.waarde().orElse(""), p.eenheid(), p.artikel(), p.bron(), p.datum(), p.omschrijving(),
                p.interpretatie() ? "ja" : "nee")));
        return Werkboekschrijver.schrijf(List.of(new Werkboekschrijver.Blad(Bladsoort.PARAMETERS.blad(), BREEDTEN, 0, rijen)));
    }

    /** The figures as JSON. */
    public static String schrijfJson(Parameters parameters) {
        ArrayNode lijst = Jsonlijst.JSON.createArrayNode();
        parameters.alle().forEach(p -> lijst.addObject().put("naam", p.naam()).put("waarde", p.waarde().orElse(null)).put("eenheid", p.eenheid()).put("artikel", p.artikel())
                .put("bron", p.bron()).put("datum", p.datum()).put("omschrijving", p.omschrijving()).put("interpretatie", p.interpretatie()));
        return lijst.toPrettyString() + "\n";
    }

    /** Reads a worksheet. Fails with {@link OnjuistBlad}, one fault on each line. */
    public static Gelezen leesXlsx(InputStream bestand) {
        Parametertabel tabel = new Parametertabel();
        new Tabelblad(Bladsoort.PARAMETERS.blad(), KOLOMMEN, tabel.fouten).lees(Uitpakker.lees(bestand), KOLOMMEN).forEach(tabel::rij);
        return tabel.klaar();
    }

    /** Reads JSON. Fails with {@link OnjuistBlad}, one fault on each line. */
    public static Gelezen leesJson(InputStream bestand) {
        Parametertabel tabel = new Parametertabel();
        Jsonlijst.lees(Uitpakker.lees(bestand), Optional.empty()).forEach(tabel::object);
        return tabel.klaar();
    }

    // ---- worksheet

    private void rij(Tabelrij rij) {
        String eenheid = rij.tekst("eenheid");
        Optional<String> waarde = rij.cel("waarde").flatMap(c -> waarde(c, eenheid, rij));
        String interpretatie = rij.cel("interpretatie").map(Cel::inhoud).orElse("");
        if (!Set.of("ja", "nee").contains(interpretatie)) {
            rij.fout("interpretatie", "verwacht ja of nee, geen '" + Tabelrij.ingekort(interpretatie) + "'");
        }
        Map<String, String> velden = new HashMap<>();
        KOLOMMEN.stream().filter(k -> !Set.of("waarde", "interpretatie").contains(k)).forEach(k -> velden.put(k, rij.tekst(k)));
        voegToe(rij, velden, waarde, interpretatie.equals("ja"));
    }

    /** A spreadsheet keeps fifteen digits of a number; more than that is noise of its own. */
    private static Optional<String> waarde(Cel cel, String eenheid, Tabelrij rij) {
        if (cel.soort() == Soort.TEKST) {
            return Optional.of(cel.inhoud());
        }
        if (cel.soort() == Soort.GETAL && Parameterregel.isGetal(eenheid) && cel.inhoud().matches("[0-9]{1,15}(\\.[0-9]{1,20})?")) {
            BigDecimal getal = new BigDecimal(cel.inhoud()).round(new MathContext(15)).stripTrailingZeros();
            return Optional.of(getal.setScale(Math.max(0, getal.scale())).toPlainString());
        }
        rij.fout("waarde", cel.soort() == Soort.DATUM || cel.soort() == Soort.GETAL && !Parameterregel.isGetal(eenheid) ? "het rekenblad heeft er een getal of datum van gemaakt. Maak de cel op als Tekst en typ de waarde opnieuw"
                : "'" + Tabelrij.ingekort(cel.inhoud()) + "' is hier geen geldig getal");
        return Optional.of("");
    }

    // ---- JSON

    private void object(Jsonlijst.Deel deel) {
        JsonNode json = deel.json();
        if (!json.isObject()) {
            fouten.add(new Bladfout(deel.plaats(""), "verwacht een object met velden."));
            return;
        }
        Tabelrij rij = new Tabelrij(Map.of(), deel::plaats, fouten);
        json.fieldNames().forEachRemaining(veld -> {
            if (!KOLOMMEN.contains(veld)) {
                rij.fout(Tabelrij.ingekort(veld), "dit veld kennen we niet. Mogelijk zijn: " + String.join(", ", KOLOMMEN));
            }
        });
        Map<String, String> velden = new HashMap<>();
        for (String veld : KOLOMMEN) {
            JsonNode waarde = json.path(veld);
            boolean goed = veld.equals("interpretatie") ? waarde.isBoolean() : waarde.isTextual() || veld.equals("waarde") && waarde.isNull();
            if (!goed) {
                rij.fout(veld, json.has(veld) ? verwacht(veld) : "dit veld ontbreekt");
            }
            velden.put(veld, waarde.isTextual() ? waarde.textValue() : "");
        }
        voegToe(rij, velden, Optional.ofNullable(json.path("waarde").textValue()), json.path("interpretatie").asBoolean());
    }

    private static String verwacht(String veld) {
        return veld.equals("interpretatie") ? "verwacht true of false" : "verwacht een tekst tussen aanhalingstekens, ook voor een getal: zo wordt er niets afgerond";
    }

    // ---- both

    private void voegToe(Tabelrij rij, Map<String, String> velden, Optional<String> waarde, boolean interpretatie) {
        int voor = fouten.size();
        Parameter parameter = new Parameterregel(rij).parameter(velden, waarde, interpretatie);
        Bladplaats eerder = plaatsen.putIfAbsent(parameter.naam(), rij.plaats("naam"));
        if (eerder != null && fouten.size() == voor) {
            rij.fout("naam", "'" + parameter.naam() + "' staat er al: " + eerder.tekst());
        }
        gelezen.add(parameter);
    }

    private Gelezen klaar() {
        if (gelezen.isEmpty() && fouten.isEmpty()) {
            fouten.add(new Bladfout(Bladplaats.BESTAND, "Er staat geen enkele parameter in."));
        }
        if (!fouten.isEmpty()) {
            throw new OnjuistBlad(fouten);
        }
        return new Gelezen(Parameters.van(gelezen), plaatsen);
    }
}
