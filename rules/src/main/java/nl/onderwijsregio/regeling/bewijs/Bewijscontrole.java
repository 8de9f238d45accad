package nl.onderwijsregio.regeling.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Strengejson;

/**
 * What recomputing a receipt shows. Three things are held against each other: the bytes against the canonical form, every value against its
 * seal, and the verdict against a new one from the rule text, figures and facts in the receipt.
 *
 * @param verschillen what is not as it was, each with its place, in Dutch; empty when all is equal
 * @param herkomst whether the text in it is the one that comes with this product: recomputing alone cannot tell
 * @param opmerkingen what is worth knowing, without making it different
 */
public record Bewijscontrole(List<String> verschillen, String herkomst, List<String> opmerkingen) {

    /** The largest receipt that is read. */
    public static final int HOOGSTENS_BYTES = 5_000_000;
    private static final String INGEBED = "toetsbewijs";
    private static final Set<String> REGELING = Set.of("artikelen", "bron", "naam", "parameters", "parametersHash", "planformat", "regeling", "regels", "regelsHash",
            "tekstHash", "versie", "versieHash");
    private static final Strengejson STRENG = new Strengejson("Het bestand is", HOOGSTENS_BYTES);

    public Bewijscontrole {
        verschillen = List.copyOf(verschillen);
        opmerkingen = List.copyOf(opmerkingen);
    }

    /** Whether the receipt is what it was and comes out the same. */
    public boolean isGelijk() {
        return verschillen.isEmpty();
    }

    /** Recomputes a receipt, or the one inside the receipt of a submission. Fails with {@link OnbruikbareInvoer} when it is no receipt. */
    public static Bewijscontrole van(byte[] bytes) {
        if (bytes.length > HOOGSTENS_BYTES) {
            throw new OnbruikbareInvoer("Het bestand is groter dan " + HOOGSTENS_BYTES / 1_000_000 + " MB; dat is geen bewijs.");
        }
        JsonNode boom = boom(bytes);
        Set<String> verschillen = new LinkedHashSet<>();
        JsonNode bewijs = boom.path(INGEBED).isObject() ? boom.get(INGEBED) : boom;
        eisVorm(bewijs);
        List<String> opmerkingen = new ArrayList<>();
        if (bewijs == boom) {
            vasteVorm(boom, bytes, verschillen);
        } else {
            ingebed(bewijs, bytes, verschillen, opmerkingen);
        }
        if (isEersteVorm(bewijs)) {
            opmerkingen.add("Dit bewijs heeft de oudere vorm " + Bewijs.EERSTE_VORM + ": naam, bron en verantwoording van artikelen staan er zonder vingerafdruk in.");
        }
        zegels((ObjectNode) bewijs, verschillen);
        herreken((ObjectNode) bewijs, verschillen);
        if (!bewijs.get("motor").equals(Bewijs.motor())) {
            opmerkingen.add("Opgemaakt met " + bewijs.get("motor").path("naam").asText() + " " + bewijs.get("motor").path("versie").asText() + ", herrekend met "
                    + Bewijs.motor().path("naam").asText() + " " + Bewijs.motor().path("versie").asText() + ".");
        }
        return new Bewijscontrole(List.copyOf(verschillen), Teksthoort.zin(bewijs.get("regeling")), opmerkingen);
    }

    private static JsonNode boom(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw new OnbruikbareInvoer("Het bestand begint met een bytevolgordeteken (BOM); een bewijs heeft dat niet.");
        }
        JsonNode boom = STRENG.boom(bytes);
        if (!boom.isObject()) {
            throw new OnbruikbareInvoer("Dit is geen bewijs: er staat geen JSON-object in.");
        }
        return boom;
    }

    // ---- is it a receipt

    private static void eisVorm(JsonNode bewijs) {
        String vorm = bewijs.path("vorm").asText();
        if (!vorm.equals(Bewijs.VORM) && !isEersteVorm(bewijs)) {
            throw new OnbruikbareInvoer("vorm: '" + ingekort(vorm) + "' kennen we niet. Verwacht " + Bewijs.VORM + ", of de oudere vorm " + Bewijs.EERSTE_VORM + ".");
        }
        Set<String> delen = new TreeSet<>(Bewijs.DELEN);
        delen.add("zegel");
        eisVelden(bewijs, "", delen);
        eisVelden(bewijs.get("regeling"), "regeling", isEersteVorm(bewijs) ? REGELING.stream().filter(v -> !v.equals("versieHash")).collect(Collectors.toSet()) : REGELING);
        eisVelden(bewijs.get("zegel"), "zegel", Set.of("delen", "sha256"));
        eisVelden(bewijs.get("zegel").get("delen"), "zegel.delen", new TreeSet<>(Bewijs.DELEN));
        eisVelden(bewijs.get("motor"), "motor", Set.of("naam", "versie"));
        for (String deel : List.of("feiten", "beoordeling")) {
            if (!bewijs.get(deel).isObject()) {
                throw new OnbruikbareInvoer(deel + ": verwacht een object met velden.");
            }
        }
        Getallen.eis(bewijs);
    }

    private static void eisVelden(JsonNode deel, String plaats, Set<String> velden) {
        Set<String> namen = new TreeSet<>();
        deel.fieldNames().forEachRemaining(namen::add);
        if (!namen.equals(new TreeSet<>(velden))) {
            Set<String> mist = new TreeSet<>(velden);
            mist.removeAll(namen);
            namen.removeAll(velden);
            throw new OnbruikbareInvoer((plaats.isEmpty() ? "bewijs" : plaats) + ": " + (mist.isEmpty() ? "" : "ontbreekt " + String.join(", ", mist) + ". ")
                    + (namen.isEmpty() ? "" : "onbekend is " + ingekort(String.join(", ", namen)) + "."));
        }
    }

    private static boolean isEersteVorm(JsonNode bewijs) {
        return bewijs.path("vorm").asText().equals(Bewijs.EERSTE_VORM);
    }

    // ---- is it what it was

    private static void vasteVorm(JsonNode boom, byte[] bytes, Set<String> verschillen) {
        int plaats = Arrays.mismatch(bytes, Zegel.vasteVorm(boom));
        if (plaats >= 0) {
            verschillen.add("opmaak: vanaf byte " + (plaats + 1) + " is het bestand anders geschreven dan een bewijs.");
        }
    }

    /** The receipt of a submission has its own form around this one; of that form only the fingerprint can be told. */
    private static void ingebed(JsonNode bewijs, byte[] bytes, Set<String> verschillen, List<String> opmerkingen) {
        if (!new String(bytes, StandardCharsets.UTF_8).contains("\"" + INGEBED + "\":" + Zegel.tekst(bewijs))) {
            verschillen.add("opmaak: " + INGEBED + " is anders geschreven dan een bewijs.");
        }
        opmerkingen.add("Nagerekend is het oordeel (" + INGEBED + "). De SHA-256 van het hele bestand is " + Zegel.sha256(bytes) + "; die hoort gelijk te zijn aan wat bij de aanvraag staat.");
    }

    private static void zegels(ObjectNode bewijs, Set<String> verschillen) {
        for (String deel : Bewijs.DELEN) {
            Zegel.gebroken(deel, bewijs.get(deel), bewijs.get("zegel").get("delen").path(deel).asText())
                    .forEach(p -> verschillen.add(p + ": past niet bij zijn zegel; de waarde of het zegel (zegel.delen." + deel + ") is gewijzigd."));
        }
        if (!Bewijs.zegel(bewijs).get("sha256").equals(bewijs.get("zegel").get("sha256"))) {
            verschillen.add("zegel.sha256: past niet bij de inhoud.");
        }
    }

    // ---- does it come out the same

    private static void herreken(ObjectNode bewijs, Set<String> verschillen) {
        JsonNode regeling = bewijs.get("regeling");
        try {
            Regelversie versie = tekst(regeling).lezen();
            vergelijk("regeling.tekstHash", regeling.get("tekstHash").asText(), versie.tekstHash(), verschillen);
            if (!isEersteVorm(bewijs)) {
                vergelijk("regeling.versieHash", regeling.get("versieHash").asText(), versie.versieHash(), verschillen);
            }
            vergelijk("regeling.regelsHash", regeling.get("regelsHash").asText(), Bewijs.regelsHash(versie), verschillen);
            vergelijk("regeling.parametersHash", regeling.get("parametersHash").asText(), Bewijs.parametersHash(regeling.get("parameters")), verschillen);
            beoordeling(bewijs, versie, verschillen);
        } catch (RuntimeException e) { // whatever a changed rule, figure or fact does to the engine, it is a difference
            verschillen.add("herrekenen lukt niet: " + ingekort(String.valueOf(e.getMessage())));
        }
    }

    /** Every value counts, also one that is left out: a new field in a verdict asks for a new form of the receipt. */
    private static void beoordeling(ObjectNode bewijs, Regelversie versie, Set<String> verschillen) {
        Aanvraagfeiten feiten = new Feitenlezer(LocalDate.EPOCH).leesAanvraag(bewijs.get("feiten").toString());
        Optional<Gemeentegraaf> kaart = Optional.of(bewijs.get("gemeenten")).filter(JsonNode::isObject).map(Grenskaart::lees);
        Map<String, String> toen = Zegel.waarden("beoordeling", bewijs.get("beoordeling"));
        Map<String, String> nu = Zegel.waarden("beoordeling", Bewijs.beoordeling(feiten, kaart, versie));
        Set<String> plaatsen = new LinkedHashSet<>(toen.keySet());
        plaatsen.addAll(nu.keySet());
        plaatsen.forEach(p -> vergelijk(p, toen.getOrDefault(p, "niets"), nu.getOrDefault(p, "niets"), verschillen));
    }

    private static void vergelijk(String plaats, String toen, String nu, Set<String> verschillen) {
        if (!toen.equals(nu)) {
            verschillen.add(plaats + ": in het bewijs " + ingekort(toen) + ", herrekend " + ingekort(nu) + ".");
        }
    }

    private static Versietekst tekst(JsonNode r) {
        String regels = StreamSupport.stream(r.get("regels").spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n"));
        return new Versietekst(r.get("regeling").asText(), r.get("naam").asText(), LocalDate.parse(r.get("versie").asText()), r.get("bron").asText(), regels,
                r.get("parameters").toString(), r.get("planformat").toString(), r.get("artikelen").toString());
    }

    private static String ingekort(String tekst) {
        return tekst.length() <= 160 ? tekst : tekst.substring(0, 160) + "…";
    }
}
