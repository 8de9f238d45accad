package nl.onderwijsregio.plan.uitwissel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.onderwijsregio.plan.Opmaak;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.Plandeelinhoud;

/** The plan as JSON, see {@code docs/schema/plan.schema.json}: where it comes from, and under {@code inhoud} the content of which the fingerprint is. */
final class Plantekst implements Planbestand {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(300_000).maxNumberLength(40).build()).build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final DefaultPrettyPrinter NET = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    private static final String INHOUD = "inhoud";
    private static final Set<String> GEWIJZIGD = Set.of("onderdelen", "activiteiten", "dekking", "delen");
    private static final Set<String> KOP = Set.of("vorm", "regio", "regeling", "regelversie", "versie", "moment", "sha256", INHOUD);
    private static final Set<String> DELEN = Set.of("indicatoren", "vraagstukken", "doelen", "afspraken", "formulieren");
    private static final Set<String> LIJSTEN = Set.of("indicatoren", "vraagstukken", "doelen", "afspraken");
    private static final String ONTBREEKT = "Dit ontbreekt. Laat een leeg veld staan als er niets in hoort.";
    private static final Set<String> NODIG = Set.of("onderdelen", "activiteiten", "dekking");

    private final JsonNode boom;

    private Plantekst(JsonNode boom) {
        this.boom = boom;
    }

    static byte[] schrijven(Planherkomst h, PlanInhoud inhoud) {
        try {
            ObjectNode boom = JSON.createObjectNode().put("vorm", h.vorm()).put("regio", h.regio()).put("regeling", h.regeling())
                    .put("regelversie", h.regelversie()).put("versie", h.versie()).put("moment", h.moment()).put("sha256", h.sha256());
            boom.set(INHOUD, JSON.readTree(inhoud.canoniek()));
            return (JSON.writer(NET).writeValueAsString(boom) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Plantekst van(byte[] bestand) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand)).toString().replaceFirst("^\uFEFF", "");
            if (!tekst.stripLeading().startsWith("{")) {
                throw new IllegalArgumentException("Dit is geen JSON van een plan en geen werkboek (.xlsx).");
            }
            return new Plantekst(JSON.readTree(tekst));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Dit is geen JSON (UTF-8) en geen werkboek (.xlsx).", e);
        } catch (JsonProcessingException e) {
            String plaats = e.getLocation() == null ? "" : ", regel " + e.getLocation().getLineNr() + ", positie " + e.getLocation().getColumnNr();
            throw new IllegalArgumentException("Dit is geen geldige JSON" + plaats
                    + (e.getOriginalMessage().startsWith("Duplicate") ? ": een veld staat er twee keer." : "."), e);
        }
    }

    @Override
    public Planherkomst herkomst() {
        return new Planherkomst(kop("vorm"), kop("regio"), kop("regeling"), kop("regelversie"), kop("versie"), kop("moment"), kop("sha256"));
    }

    private String kop(String veld) {
        return boom.path(veld).asText("");
    }

    @Override
    public PlanInhoud inhoud(PlanInhoud basis, Map<String, String> plaatsen, Inleesfouten fouten) {
        JsonNode inhoud = boom.path(INHOUD);
        eisGelijk(inhoud, basis, fouten);
        eisBekend(boom, "", KOP, fouten);
        eisBekend(inhoud.path("delen"), "inhoud.delen.", DELEN, fouten);
        Jsonrij lezer = new Jsonrij(fouten);
        JsonNode delen = inhoud.path("delen");
        return basis.met(onderdelen(inhoud.path("onderdelen"), plaatsen, fouten),
                lijst(lezer, inhoud, "activiteiten", "inhoud.", Elementlezer::activiteit, "A-", Activiteitregel::nummer, plaatsen),
                lijst(lezer, inhoud, "dekking", "inhoud.", Elementlezer::dekking, "", d -> 0, plaatsen),
                new Plandeelinhoud(cijfers(lezer, delen, plaatsen),
                        lijst(lezer, delen, "vraagstukken", "inhoud.delen.", Elementlezer::vraagstuk, "V-", Plandeelinhoud.Vraagstukregel::nummer, plaatsen),
                        lijst(lezer, delen, "doelen", "inhoud.delen.", Elementlezer::doel, "D-", Plandeelinhoud.Doelregel::nummer, plaatsen),
                        lijst(lezer, delen, "afspraken", "inhoud.delen.", Elementlezer::afspraak, "M-", Plandeelinhoud.Afspraakregel::nummer, plaatsen),
                        formulieren(delen.path("formulieren"), plaatsen, fouten)));
    }

    /** What a file does not change stands in it as it was. */
    private void eisGelijk(JsonNode inhoud, PlanInhoud basis, Inleesfouten fouten) {
        try {
            JsonNode was = JSON.readTree(basis.canoniek());
            Set<String> namen = new TreeSet<>();
            was.fieldNames().forEachRemaining(namen::add);
            inhoud.fieldNames().forEachRemaining(namen::add);
            namen.removeAll(GEWIJZIGD);
            namen.stream().filter(n -> !was.path(n).equals(inhoud.path(n))).forEach(n -> fouten.meld(INHOUD + "." + n,
                    "Dit wijzigt u niet met een bestand. Laat hier staan wat er stond, en wijzig het op het scherm."));
            eisVorm(was, inhoud, "onderdelen", INHOUD, fouten);
            eisVorm(was, inhoud, "delen", INHOUD, fouten);
            DELEN.stream().sorted().forEach(n -> eisVorm(was.path("delen"), inhoud.path("delen"), n, INHOUD + ".delen", fouten));
            NODIG.stream().sorted().filter(n -> !inhoud.has(n)).forEach(n -> fouten.meld(INHOUD + "." + n, ONTBREEKT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is left out, or is no object, takes nothing away: it is a fault. */
    private static void eisVorm(JsonNode was, JsonNode wordt, String naam, String pad, Inleesfouten fouten) {
        JsonNode deel = wordt.path(naam);
        if (deel.isMissingNode()) {
            if (!was.path(naam).isEmpty() && !NODIG.contains(naam)) {
                fouten.meld(pad + "." + naam, ONTBREEKT);
            }
        } else if (!deel.isObject() && !LIJSTEN.contains(naam)) {
            fouten.meld(pad + "." + naam, "Verwacht een object.");
        }
    }

    private static void eisBekend(JsonNode object, String pad, Set<String> bekend, Inleesfouten fouten) {
        object.fieldNames().forEachRemaining(naam -> {
            if (!bekend.contains(naam)) {
                fouten.meld(pad + Inleesrij.kort(naam), "Dit veld kennen we hier niet.");
            }
        });
    }

    private static <T> List<T> lijst(Jsonrij lezer, JsonNode ouder, String naam, String pad, Function<Inleesrij, T> maken, String soort, ToIntFunction<T> nummer,
            Map<String, String> plaatsen) {
        List<Inleesrij> rijen = lezer.lijst(ouder.path(naam), pad + naam, naam);
        return IntStream.range(0, rijen.size()).mapToObj(i -> {
            T element = maken.apply(rijen.get(i));
            if (element != null) {
                plaatsen.putIfAbsent(soort.isEmpty() ? naam : soort + nummer.applyAsInt(element), rijen.get(i).plaats(""));
            }
            return element;
        }).filter(Objects::nonNull).toList();
    }

    private static List<Plandeelinhoud.Indicatorcijfer> cijfers(Jsonrij lezer, JsonNode delen, Map<String, String> plaatsen) {
        List<Inleesrij> rijen = lezer.lijst(delen.path("indicatoren"), "inhoud.delen.indicatoren", "indicatoren");
        return rijen.stream().map(rij -> {
            plaatsen.putIfAbsent(rij.waarde("code"), rij.plaats(""));
            return Elementlezer.cijfer(rij);
        }).filter(Objects::nonNull).toList();
    }

    /** Cleaned as if it came from the editor. */
    private static SortedMap<String, String> onderdelen(JsonNode teksten, Map<String, String> plaatsen, Inleesfouten fouten) {
        SortedMap<String, String> schoon = new TreeMap<>();
        for (Map.Entry<String, JsonNode> tekst : teksten.properties()) {
            String plaats = "inhoud.onderdelen." + Inleesrij.kort(tekst.getKey());
            plaatsen.put(tekst.getKey(), plaats);
            if (!tekst.getValue().isTextual()) {
                fouten.meld(plaats, "Verwacht een tekst.");
            }
            fouten.probeer(plaats, () -> Opmaak.schoon(tekst.getValue().asText())).filter(t -> !t.isEmpty()).ifPresent(t -> schoon.put(tekst.getKey(), t));
        }
        return schoon;
    }

    private static SortedMap<String, SortedMap<String, String>> formulieren(JsonNode formulieren, Map<String, String> plaatsen, Inleesfouten fouten) {
        SortedMap<String, SortedMap<String, String>> alle = new TreeMap<>();
        for (Map.Entry<String, JsonNode> formulier : formulieren.properties()) {
            SortedMap<String, String> velden = new TreeMap<>();
            String pad = "inhoud.delen.formulieren." + Inleesrij.kort(formulier.getKey());
            plaatsen.put(formulier.getKey(), pad);
            for (Map.Entry<String, JsonNode> veld : formulier.getValue().properties()) {
                if (!veld.getValue().isTextual()) {
                    fouten.meld(pad + "." + Inleesrij.kort(veld.getKey()), "Verwacht een tekst.");
                }
                velden.put(veld.getKey(), veld.getValue().asText());
            }
            alle.put(formulier.getKey(), velden);
        }
        return alle;
    }
}
