package nl.onderwijsregio.regeling;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.motor.Regelbasis;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.taal.OnjuisteRegels;
import nl.onderwijsregio.regeling.taal.Regelontleder;

/**
 * A version as text: all that a {@link Regelversie} is made from, so that it can be stored, carried in a receipt and made again years later.
 *
 * @param regeling id of the regeling
 * @param naam full name of the regeling
 * @param versie date of the text
 * @param bron address of the text
 * @param regels the rule text, as it was written
 * @param parameters the figures, as JSON in canonical form
 * @param planformat sections, attachments, signers and chambers, as JSON in canonical form
 * @param artikelen the account of articles, as JSON in canonical form
 */
public record Versietekst(String regeling, String naam, LocalDate versie, String bron, String regels, String parameters, String planformat,
        String artikelen) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final List<String> LATER = List.of("delen", "indicatoren", "documenten");

    /** From JSON in any layout. */
    public Versietekst {
        regels = regels.replace("\r\n", "\n");
        parameters = json(lijst(parameters));
        planformat = zonderLegeDelen(json(format(planformat)));
        artikelen = json(verantwoording(artikelen));
    }

    /** The version. Nothing is compiled yet. Fails with {@link OnjuisteRegels} when the rule text is refused. */
    public Regelversie lezen() {
        Parameters figuren = figuren();
        Regelbasis basis = new Regelbasis(Regelontleder.ontleed(regels, Woordenlijst.woordenschat()).verplicht(), figuren);
        return new Regelversie(this, tijdvak(figuren), hash(), figuren, format(), verantwoording(), basis);
    }

    /** The figures. */
    public Parameters figuren() {
        return new Parameters(lijst(parameters).stream().map(ParameterInvoer::alsParameter).toList());
    }

    /** Sections, attachments, signers and chambers. */
    public Planformat format() {
        return format(planformat).alsPlanformat();
    }

    /** The account of articles. */
    public List<Artikel> verantwoording() {
        return verantwoording(artikelen);
    }

    /** The same version with other rules and figures. */
    public Versietekst met(String andereRegels, Parameters andereFiguren) {
        return new Versietekst(regeling, naam, versie, bron, andereRegels,
                json(andereFiguren.alle().stream().map(ParameterInvoer::van).toList()), planformat, artikelen);
    }

    /** The same version with another account of articles. */
    public Versietekst metVerantwoording(List<Artikel> andere) {
        return new Versietekst(regeling, naam, versie, bron, regels, parameters, planformat, json(andere));
    }

    /** Fingerprint of everything: what decides a verdict, and the name, the source and the account of articles beside it. */
    public String geheelHash() {
        return hash(regeling, versie.toString(), regels, parameters, planformat, naam, bron, artikelen);
    }

    /** Empty when a moment or the term of the decision is a gap, or only the day of a moment is known. */
    private static Optional<Tijdvak> tijdvak(Parameters p) {
        boolean bekend = List.of("tijdvak.opent", "tijdvak.sluit", "beslisWeken").stream().map(p::parameter).allMatch(
                o -> o.filter(f -> f.waarde().isPresent() && !f.eenheid().equals("datum")).isPresent());
        return bekend ? Optional.of(bekendTijdvak(p)) : Optional.empty();
    }

    private static Tijdvak bekendTijdvak(Parameters p) {
        ZonedDateTime sluit = p.moment("tijdvak.sluit").orElseThrow().atZone(Tijdvak.ZONE);
        return new Tijdvak(p.moment("tijdvak.opent").orElseThrow().atZone(Tijdvak.ZONE), sluit,
                sluit.toLocalDate().plusWeeks(p.getal("beslisWeken").orElseThrow()), p.datum("activiteiten.van").orElseThrow(),
                p.datum("activiteiten.totEnMet").orElseThrow());
    }

    /** {@code sha256:} and the fingerprint of all that a reader of this version relies on: name, source and account of articles as well. */
    public String versieHash() {
        return hash(regeling, naam, versie.toString(), bron, regels, parameters, planformat, artikelen);
    }

    private String hash() {
        return hash(regeling, versie.toString(), regels, parameters, planformat);
    }

    /** Fingerprint of what decides a verdict, independent of the layout of the JSON files. */
    private static String hash(String... delen) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String deel : delen) {
                byte[] bytes = deel.stripTrailing().getBytes(StandardCharsets.UTF_8);
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

    private static <T> T lees(String json, TypeReference<T> soort) {
        try {
            return JSON.readValue(json, soort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ParameterInvoer> lijst(String json) {
        return lees(json, new TypeReference<>() { });
    }

    /** The parts came later than the first stored texts: what a text does not name is empty, and stays out of it. */
    private static PlanformatInvoer format(String json) {
        ObjectNode boom = lees(json, new TypeReference<>() { });
        LATER.stream().filter(naam -> !boom.has(naam)).forEach(boom::putArray);
        return lees(boom.toString(), new TypeReference<>() { });
    }

    private static String zonderLegeDelen(String json) {
        ObjectNode boom = lees(json, new TypeReference<>() { });
        LATER.stream().filter(naam -> boom.get(naam).isEmpty()).forEach(boom::remove);
        return json(boom);
    }

    private static List<Artikel> verantwoording(String json) {
        return lees(json, new TypeReference<>() { });
    }

    record ParameterInvoer(String naam, String waarde, String eenheid, String artikel, String bron, String datum, String omschrijving,
            boolean interpretatie) {

        static ParameterInvoer van(Parameter p) {
            return new ParameterInvoer(p.naam(), p.waarde().orElse(null), p.eenheid(), p.artikel(), p.bron(), p.datum(), p.omschrijving(), p.interpretatie());
        }

        Parameter alsParameter() {
            return new Parameter(naam, Optional.ofNullable(waarde), eenheid, artikel, bron, datum, omschrijving, interpretatie);
        }
    }

    record PlanformatInvoer(List<Planformat.Onderdeel> onderdelen, List<Planformat.Bijlage> bijlagen, List<Partijsoort> ondertekenaars,
            List<Planformat.Kamer> kamers, List<Plandeel> delen, List<Indicator> indicatoren, List<Planformat.Document> documenten) {

        Planformat alsPlanformat() {
            return new Planformat(onderdelen, bijlagen, java.util.Set.copyOf(ondertekenaars), kamers, delen, indicatoren, documenten);
        }
    }
}
