package nl.onderwijsregio.regeling.blad;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.blad.Werkboek.Cel;
import nl.onderwijsregio.regeling.blad.Werkboek.Rij;
import nl.onderwijsregio.regeling.blad.Werkboek.Soort;

/**
 * The figures of a version as a table of eight columns, in a worksheet or in JSON. What is written reads back identical. Reading names every
 * fault with its place: {@code blad parameters, rij 5, kolom B (waarde)} or {@code [3].waarde}.
 */
public final class Parametertabel {

    private static final String BLAD = "parameters";
    private static final List<String> KOLOMMEN = List.of("naam", "waarde", "eenheid", "artikel", "bron", "datum", "omschrijving", "interpretatie");
    private static final List<Integer> BREEDTEN = List.of(32, 24, 10, 22, 60, 12, 70, 14);
    private static final int HOOGSTENS_GEMELD = 20;
    private static final JsonMapper STRENG = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10).build()).build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final List<Parameter> gelezen = new ArrayList<>();
    private final Map<String, String> plaatsen = new HashMap<>();
    private final List<String> fouten = new ArrayList<>();

    private Parametertabel() { }

    /** The figures as a worksheet. */
    public static byte[] schrijfXlsx(Parameters parameters) {
        List<List<String>> rijen = new ArrayList<>(List.of(KOLOMMEN));
        parameters.alle().forEach(p -> rijen.add(List.of(p.naam(), p.waarde().orElse(""), p.eenheid(), p.artikel(), p.bron(), p.datum(), p.omschrijving(),
                p.interpretatie() ? "ja" : "nee")));
        return Werkboekschrijver.schrijf(BLAD, BREEDTEN, rijen);
    }

    /** The figures as JSON. */
    public static String schrijfJson(Parameters parameters) {
        ArrayNode lijst = STRENG.createArrayNode();
        parameters.alle().forEach(p -> lijst.addObject().put("naam", p.naam()).put("waarde", p.waarde().orElse(null)).put("eenheid", p.eenheid()).put("artikel", p.artikel())
                .put("bron", p.bron()).put("datum", p.datum()).put("omschrijving", p.omschrijving()).put("interpretatie", p.interpretatie()));
        return lijst.toPrettyString() + "\n";
    }

    /** Reads a worksheet. Fails with {@link OnbruikbareInvoer}, one fault on each line. */
    public static Parameters leesXlsx(InputStream bestand) {
        Parametertabel tabel = new Parametertabel();
        List<Rij> rijen = Werkboek.lees(Uitpakker.lees(bestand), BLAD);
        if (rijen.isEmpty()) {
            throw new OnbruikbareInvoer("blad " + BLAD + ": er staat niets in.");
        }
        Map<String, Integer> kolommen = tabel.kolommen(rijen.getFirst());
        rijen.stream().skip(1).forEach(rij -> tabel.rij(rij, kolommen));
        return tabel.klaar();
    }

    /** Reads JSON. Fails with {@link OnbruikbareInvoer}, one fault on each line. */
    public static Parameters leesJson(InputStream bestand) {
        Parametertabel tabel = new Parametertabel();
        JsonNode lijst = boom(Uitpakker.lees(bestand));
        if (!lijst.isArray()) {
            throw new OnbruikbareInvoer("parameters: verwacht een lijst.");
        }
        for (int i = 0; i < lijst.size(); i++) {
            tabel.object(i, lijst.get(i));
        }
        return tabel.klaar();
    }

    private static JsonNode boom(byte[] bytes) {
        try {
            JsonNode boom = STRENG.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            return boom == null ? STRENG.missingNode() : boom;
        } catch (JsonProcessingException e) {
            OnbruikbareInvoer fout = new OnbruikbareInvoer("Geen geldige JSON" + Optional.ofNullable(e.getLocation()).map(l -> ", regel " + l.getLineNr() + ", positie " + l.getColumnNr()).orElse("")
                    + (e.getOriginalMessage().startsWith("Duplicate") ? ": een veld staat er twee keer." : "."));
            fout.initCause(e);
            throw fout;
        } catch (CharacterCodingException e) {
            OnbruikbareInvoer fout = new OnbruikbareInvoer("Het bestand is geen UTF-8.");
            fout.initCause(e);
            throw fout;
        }
    }

    // ---- worksheet

    private Map<String, Integer> kolommen(Rij kop) {
        Map<String, Integer> kolommen = new HashMap<>();
        kop.cellen().forEach((nummer, cel) -> {
            String naam = cel.inhoud().strip();
            String plaats = "blad " + BLAD + ", rij " + kop.nummer() + ", kolom " + Werkboek.kolom(nummer);
            if (!KOLOMMEN.contains(naam)) {
                fouten.add(plaats + ": de kolom '" + ingekort(naam) + "' kennen we niet. Mogelijk zijn: " + String.join(", ", KOLOMMEN) + ".");
            } else if (kolommen.put(naam, nummer) != null) {
                fouten.add(plaats + ": de kolom " + naam + " staat er twee keer.");
            }
        });
        KOLOMMEN.stream().filter(k -> !kolommen.containsKey(k)).forEach(k -> fouten.add("blad " + BLAD + ", rij " + kop.nummer() + ": de kolom " + k + " ontbreekt."));
        if (!fouten.isEmpty()) {
            throw weigering();
        }
        return kolommen;
    }

    private void rij(Rij rij, Map<String, Integer> kolommen) {
        Set<Integer> los = new TreeSet<>(rij.cellen().keySet());
        los.removeAll(kolommen.values());
        los.forEach(k -> fouten.add("blad " + BLAD + ", rij " + rij.nummer() + ", kolom " + Werkboek.kolom(k) + ": hier staat iets buiten de tabel."));
        Function<String, String> plaats = veld -> "blad " + BLAD + ", rij " + rij.nummer() + ", kolom " + Werkboek.kolom(kolommen.get(veld)) + " (" + veld + ")";
        Function<String, Optional<Cel>> cel = veld -> Optional.ofNullable(rij.cellen().get(kolommen.get(veld)));
        Parameterregel regel = new Parameterregel(plaats, fouten);
        String eenheid = regel.tekst("eenheid", inhoud(cel.apply("eenheid"), "eenheid", regel));
        Optional<String> waarde = cel.apply("waarde").flatMap(c -> waarde(c, eenheid, regel));
        String interpretatie = cel.apply("interpretatie").map(Cel::inhoud).orElse("");
        if (!Set.of("ja", "nee").contains(interpretatie)) {
            regel.fout("interpretatie", "verwacht ja of nee, geen '" + ingekort(interpretatie) + "'");
        }
        voegToe(regel, KOLOMMEN.stream().filter(k -> !Set.of("waarde", "interpretatie").contains(k)).collect(HashMap::new,
                (m, k) -> m.put(k, inhoud(cel.apply(k), k, regel)), HashMap::putAll), waarde, interpretatie.equals("ja"));
    }

    private static String inhoud(Optional<Cel> cel, String veld, Parameterregel regel) {
        if (cel.filter(c -> c.soort() != Soort.TEKST).isPresent()) {
            regel.fout(veld, "verwacht een tekst. Maak de cel op als Tekst en typ de waarde opnieuw");
            return "";
        }
        return cel.map(Cel::inhoud).orElse("");
    }

    /** A spreadsheet keeps fifteen digits of a number; more than that is noise of its own. */
    private static Optional<String> waarde(Cel cel, String eenheid, Parameterregel regel) {
        if (cel.soort() == Soort.TEKST) {
            return Optional.of(cel.inhoud());
        }
        if (cel.soort() == Soort.GETAL && Parameterregel.isGetal(eenheid) && cel.inhoud().matches("[0-9]{1,15}(\\.[0-9]{1,20})?")) {
            BigDecimal getal = new BigDecimal(cel.inhoud()).round(new MathContext(15)).stripTrailingZeros();
            return Optional.of(getal.setScale(Math.max(0, getal.scale())).toPlainString());
        }
        regel.fout("waarde", cel.soort() == Soort.GETAL && !Parameterregel.isGetal(eenheid) ? "het rekenblad heeft er een getal of datum van gemaakt. Maak de cel op als Tekst en typ de waarde opnieuw"
                : "'" + ingekort(cel.inhoud()) + "' is hier geen geldig getal");
        return Optional.of("");
    }

    // ---- JSON

    private void object(int nummer, JsonNode json) {
        Parameterregel regel = new Parameterregel(veld -> "[" + nummer + "]." + veld, fouten);
        if (!json.isObject()) {
            fouten.add("[" + nummer + "]: verwacht een object met velden.");
            return;
        }
        Map<String, String> velden = new HashMap<>();
        json.fieldNames().forEachRemaining(veld -> {
            if (!KOLOMMEN.contains(veld)) {
                regel.fout(ingekort(veld), "dit veld kennen we niet. Mogelijk zijn: " + String.join(", ", KOLOMMEN));
            }
        });
        for (String veld : KOLOMMEN) {
            JsonNode waarde = json.path(veld);
            boolean goed = veld.equals("interpretatie") ? waarde.isBoolean() : waarde.isTextual() || veld.equals("waarde") && waarde.isNull();
            if (!goed) {
                regel.fout(veld, json.has(veld) ? verwacht(veld) : "dit veld ontbreekt");
            }
            velden.put(veld, waarde.isTextual() ? waarde.textValue() : "");
        }
        voegToe(regel, velden, Optional.ofNullable(json.path("waarde").textValue()), json.path("interpretatie").asBoolean());
    }

    private static String verwacht(String veld) {
        return veld.equals("interpretatie") ? "verwacht true of false" : "verwacht een tekst tussen aanhalingstekens, ook voor een getal: zo wordt er niets afgerond";
    }

    // ---- both

    private void voegToe(Parameterregel regel, Map<String, String> velden, Optional<String> waarde, boolean interpretatie) {
        int voor = fouten.size();
        Parameter parameter = regel.parameter(velden, waarde, interpretatie);
        String eerder = plaatsen.putIfAbsent(parameter.naam(), regel.plaats("naam"));
        if (eerder != null && fouten.size() == voor) {
            regel.fout("naam", "'" + parameter.naam() + "' staat er al: " + eerder);
        }
        gelezen.add(parameter);
    }

    private Parameters klaar() {
        if (gelezen.isEmpty() && fouten.isEmpty()) {
            fouten.add("Er staat geen enkele parameter in.");
        }
        if (!fouten.isEmpty()) {
            throw weigering();
        }
        return Parameters.van(gelezen);
    }

    private OnbruikbareInvoer weigering() {
        List<String> alle = fouten.stream().distinct().toList();
        List<String> eerste = new ArrayList<>(alle.subList(0, Math.min(alle.size(), HOOGSTENS_GEMELD)));
        if (alle.size() > eerste.size()) {
            eerste.add("En nog " + (alle.size() - eerste.size()) + " andere.");
        }
        return new OnbruikbareInvoer(String.join("\n", eerste));
    }

    static String ingekort(String tekst) {
        return tekst.length() <= 40 ? tekst : tekst.substring(0, 40) + "…";
    }
}
