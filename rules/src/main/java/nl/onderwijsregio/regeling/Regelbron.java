package nl.onderwijsregio.regeling;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.motor.Regelbasis;

/**
 * Reads the regelingen that come with the product. {@code regelingen/index.json} lists every version with its four files; a new regeling is
 * a new folder and a new entry. The class path is never scanned: inside an application server it cannot be.
 */
final class Regelbron {

    private static final String MAP = "/regelingen/";
    private static final Pattern FIGUUR = Pattern.compile("\\{\\{([^{}]+)}}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Regelbron() { }

    static Regelregister meegeleverd() {
        List<Regelversie> versies = new ArrayList<>();
        Map<String, LocalDate> beslisteksten = new HashMap<>();
        for (Inhoud regeling : lees("index.json", new TypeReference<List<Inhoud>>() { })) {
            regeling.versies().forEach(v -> versies.add(versie(regeling, v)));
            beslisteksten.put(regeling.regeling(), LocalDate.parse(regeling.beslistekst()));
        }
        return new Regelregister(versies, beslisteksten);
    }

    private static Regelversie versie(Inhoud regeling, Bestanden bestanden) {
        List<ParameterInvoer> lijst = lees(bestanden.parameters(), new TypeReference<>() { });
        PlanformatInvoer planformat = lees(bestanden.planformat(), new TypeReference<>() { });
        List<Artikel> artikelen = lees(bestanden.artikelen(), new TypeReference<>() { });
        Parameters parameters = new Parameters(lijst.stream().map(ParameterInvoer::alsParameter).toList());
        String regels = tekst(bestanden.regels());
        String hash = hash(regeling.regeling(), bestanden.versie(), regels, json(lijst), json(planformat));
        return new Regelversie(regeling.regeling(), regeling.naam(), LocalDate.parse(bestanden.versie()), bestanden.bron(), tijdvak(parameters),
                hash, parameters, planformat.alsPlanformat(), artikelen, new Regelbasis(ingevuld(regels, parameters)));
    }

    private static Tijdvak tijdvak(Parameters p) {
        ZonedDateTime sluit = p.moment("tijdvak.sluit").orElseThrow().atZone(Tijdvak.ZONE);
        return new Tijdvak(p.moment("tijdvak.opent").orElseThrow().atZone(Tijdvak.ZONE), sluit,
                sluit.toLocalDate().plusWeeks(p.getal("beslisWeken").orElseThrow()), p.datum("activiteiten.van").orElseThrow(),
                p.datum("activiteiten.totEnMet").orElseThrow());
    }

    /** Fills the figures in where a rule names them; a gap in a condition is a mistake in the version. */
    static String ingevuld(String regels, Parameters parameters) {
        return FIGUUR.matcher(regels).replaceAll(m -> Matcher.quoteReplacement(parameters.parameter(m.group(1)).flatMap(Parameter::waarde)
                .orElseThrow(() -> new IllegalArgumentException("Een voorwaarde noemt een figuur zonder waarde: " + m.group(1)))));
    }

    /** Fingerprint of what decides a verdict, independent of line ends and of the layout of the JSON files. */
    private static String hash(String... delen) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String deel : delen) {
                byte[] bytes = deel.replace("\r\n", "\n").stripTrailing().getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T lees(String naam, TypeReference<T> soort) {
        try {
            return JSON.readValue(tekst(naam), soort);
        } catch (IOException e) {
            throw new UncheckedIOException("Fout in " + naam, e);
        }
    }

    private static String tekst(String naam) {
        try (InputStream stroom = Regelbron.class.getResourceAsStream(MAP + naam)) {
            if (stroom == null) {
                throw new IllegalStateException("Ontbreekt in het product: " + MAP + naam);
            }
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Inhoud(String regeling, String naam, String beslistekst, List<Bestanden> versies) { }

    record Bestanden(String versie, String bron, String regels, String parameters, String planformat, String artikelen) { }

    record ParameterInvoer(String naam, String waarde, String eenheid, String artikel, String bron, String datum, String omschrijving,
            boolean interpretatie) {

        Parameter alsParameter() {
            return new Parameter(naam, Optional.ofNullable(waarde), eenheid, artikel, bron, datum, omschrijving, interpretatie);
        }
    }

    record PlanformatInvoer(List<Planformat.Onderdeel> onderdelen, List<Planformat.Bijlage> bijlagen, List<Partijsoort> ondertekenaars,
            List<Planformat.Kamer> kamers) {

        Planformat alsPlanformat() {
            return new Planformat(onderdelen, bijlagen, java.util.Set.copyOf(ondertekenaars), kamers);
        }
    }
}
