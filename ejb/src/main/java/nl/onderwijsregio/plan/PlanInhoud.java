package nl.onderwijsregio.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regio.Opgavesoort;

/**
 * What a version of the plan consists of: everything the partners decide on and that is submitted. Not in it: who wrote what and when,
 * whether a section is marked klaar, the counts in the public files, and attachments that are made by the system or filled by another party.
 *
 * <p>Layout 1 ended at the vestigingen; versions frozen in it are read and verified as they are. What layout 2 added is left out of the
 * text when it is empty, so that a version of layout 1 reads back to exactly its own text. Layout 3 added the structured parts; a plan
 * without any is still frozen in layout 2, so that what was decided on it stays decided.
 *
 * @param vorm number of this layout
 * @param onderdelen sanitised markup by letter; only sections with text
 * @param activiteiten in the order of the plan
 * @param dekking by source
 * @param partijen who takes part, by id
 * @param gemeenten codes, sorted
 * @param vestigingen codes, sorted
 * @param antwoorden the questions of the regeling that were answered, by name; since layout 2, as all that follow
 * @param opgaven the figures the region states, as stated last; withdrawn ones left out
 * @param opleidingsscholen as stated last; withdrawn ones left out
 * @param bijlagen the files the region uploaded and did not take out
 * @param delen the structured parts; since layout 3, as what an activity serves, with whom and of which posts its amount consists
 * @param document which agreement it is; empty, and left out of the text, when it is the plan
 */
public record PlanInhoud(int vorm, String regeling, String regelversie, String regio, SortedMap<String, String> onderdelen,
        List<Activiteitregel> activiteiten, List<Dekkingregel> dekking, List<Partijregel> partijen, List<String> gemeenten,
        List<String> vestigingen, SortedMap<String, Boolean> antwoorden, List<Opgaveregel> opgaven, List<Opleidingsschoolregel> opleidingsscholen,
        List<Bestandregel> bijlagen, Plandeelinhoud delen, String document) implements Serializable {

    static final int VORM = 3;
    private static final int VOLLEDIG = 2;
    /** Left out of the text when empty. No annotations: with Jackson's in a deployment the server changes how it makes JSON elsewhere. */
    private static final List<String> SINDS_VORM_2 = List.of("antwoorden", "opgaven", "opleidingsscholen", "bijlagen");
    private static final List<String> SINDS_VORM_3 = List.of("doelen", "partners", "posten", "resultaat", "subsidie", "eigenBijdrage");
    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    /** An activity as frozen; amounts as text with two decimals, dates as ISO. */
    public record Activiteitregel(int nummer, Activiteitfunctie functie, String naam, String doel, String indicator, Long eigenaarPartijId,
            String eigenaar, String van, String tot, String bedrag, String toelichting, String resultaat, List<Partnerregel> partners,
            List<Integer> doelen, List<Postregel> posten, String subsidie, String eigenBijdrage) implements Serializable {
        public Activiteitregel {
            resultaat = Objects.requireNonNullElse(resultaat, "");
            partners = gesorteerd(partners, Comparator.comparingLong(Partnerregel::partijId));
            doelen = gesorteerd(doelen, Comparator.naturalOrder());
            posten = gesorteerd(posten, Comparator.comparingInt(Postregel::nummer));
            subsidie = Objects.requireNonNullElse(subsidie, "");
            eigenBijdrage = Objects.requireNonNullElse(eigenBijdrage, "");
        }

        /** Without goals, partners, posts and division. */
        public Activiteitregel(int nummer, Activiteitfunctie functie, String naam, String doel, String indicator, Long eigenaarPartijId,
                String eigenaar, String van, String tot, String bedrag, String toelichting) {
            this(nummer, functie, naam, doel, indicator, eigenaarPartijId, eigenaar, van, tot, bedrag, toelichting, "", List.of(), List.of(),
                    List.of(), "", "");
        }

        boolean uitgebreid() {
            return !resultaat.isEmpty() || !partners.isEmpty() || !doelen.isEmpty() || !posten.isEmpty() || !subsidie.isEmpty();
        }
    }

    /** A party that works along in an activity. */
    public record Partnerregel(long partijId, String naam) implements Serializable {}

    /** A post of the begroting, A-1.{@code nummer}; fte and rate are empty when the amount was filled in itself. */
    public record Postregel(int nummer, Kostensoort soort, String omschrijving, int jaar, String fte, String tarief, String bedrag,
            boolean coordinatie) implements Serializable {}

    /** A source of money; the amount as text with two decimals. */
    public record Dekkingregel(String bron, String bedrag) implements Serializable {}

    /** A party that takes part; whether as employer in the mbo is said since layout 2. */
    public record Partijregel(long partijId, String naam, String soort, boolean penvoerder, boolean mboWerkgever) implements Serializable {}

    /** A figure the region states; {@code sleutel} is a vestigingscode or bestuursnummer, empty for the whole region. */
    public record Opgaveregel(Opgavesoort soort, String sleutel, int aantal, String bron) implements Serializable {}

    /** An (aspirant-)opleidingsschool as the region states it. */
    public record Opleidingsschoolregel(String projectnummer, String naam, Integer aspirantSinds, boolean overeenkomst, boolean peerReview,
            String bron) implements Serializable {}

    /** An uploaded attachment with the SHA-256 of its bytes. */
    public record Bestandregel(String letter, String naam, String sha256) implements Serializable {}

    public PlanInhoud {
        onderdelen = Collections.unmodifiableSortedMap(new TreeMap<>(onderdelen));
        activiteiten = List.copyOf(activiteiten);
        dekking = List.copyOf(dekking);
        partijen = List.copyOf(partijen);
        gemeenten = gemeenten.stream().sorted().toList();
        vestigingen = vestigingen.stream().sorted().toList();
        antwoorden = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNullElse(antwoorden, Map.of())));
        opgaven = gesorteerd(opgaven, Comparator.comparing((Opgaveregel o) -> o.soort().name()).thenComparing(Opgaveregel::sleutel));
        opleidingsscholen = gesorteerd(opleidingsscholen, Comparator.comparing(Opleidingsschoolregel::projectnummer));
        bijlagen = gesorteerd(bijlagen, Comparator.comparing(Bestandregel::letter).thenComparing(Bestandregel::naam).thenComparing(Bestandregel::sha256));
        delen = Objects.requireNonNullElse(delen, Plandeelinhoud.LEEG);
        document = Objects.requireNonNullElse(document, "");
    }

    /** Of a plan. */
    public PlanInhoud(int vorm, String regeling, String regelversie, String regio, SortedMap<String, String> onderdelen, List<Activiteitregel> activiteiten,
            List<Dekkingregel> dekking, List<Partijregel> partijen, List<String> gemeenten, List<String> vestigingen, SortedMap<String, Boolean> antwoorden,
            List<Opgaveregel> opgaven, List<Opleidingsschoolregel> opleidingsscholen, List<Bestandregel> bijlagen, Plandeelinhoud delen) {
        this(vorm, regeling, regelversie, regio, onderdelen, activiteiten, dekking, partijen, gemeenten, vestigingen, antwoorden, opgaven, opleidingsscholen,
                bijlagen, delen, "");
    }

    /** The content of an agreement: its text, its figures and who makes it. What the region applies for is no part of it. */
    static PlanInhoud afspraak(PlanVanAanpak plan, String regio, SortedMap<String, String> onderdelen, List<Partijregel> partijen, Plandeelinhoud delen) {
        return new PlanInhoud(delen.leeg() ? VOLLEDIG : VORM, plan.regeling(), plan.regelversie(), regio, onderdelen, List.of(), List.of(), partijen, List.of(), List.of(),
                new TreeMap<>(), List.of(), List.of(), List.of(), delen, plan.document().name());
    }

    /** Which document it is. */
    public Documentsoort documentsoort() {
        return Documentsoort.vanNaam(document).orElse(Documentsoort.PLAN);
    }

    /** The present content, in the newest layout it needs. */
    static PlanInhoud van(PlanVanAanpak plan, String regio, SortedMap<String, String> onderdelen, List<Activiteitregel> activiteiten,
            List<Dekkingregel> dekking, List<Partijregel> partijen, List<String> gemeenten, List<String> vestigingen,
            SortedMap<String, Boolean> antwoorden, List<Opgaveregel> opgaven, List<Opleidingsschoolregel> opleidingsscholen,
            List<Bestandregel> bijlagen, Plandeelinhoud delen) {
        boolean drie = !delen.leeg() || activiteiten.stream().anyMatch(Activiteitregel::uitgebreid);
        return new PlanInhoud(drie ? VORM : VOLLEDIG, plan.regeling(), plan.regelversie(), regio, onderdelen, activiteiten, dekking, partijen,
                gemeenten, vestigingen, antwoorden, opgaven, opleidingsscholen, bijlagen, delen);
    }

    /** The same version with these texts, activities, money and structured parts. */
    public PlanInhoud met(SortedMap<String, String> andereOnderdelen, List<Activiteitregel> andereActiviteiten, List<Dekkingregel> andereDekking,
            Plandeelinhoud andereDelen) {
        return new PlanInhoud(vorm, regeling, regelversie, regio, andereOnderdelen, andereActiviteiten, andereDekking, partijen, gemeenten, vestigingen,
                antwoorden, opgaven, opleidingsscholen, bijlagen, andereDelen, document);
    }

    private static <T> List<T> gesorteerd(List<T> regels, Comparator<T> volgorde) {
        return Objects.requireNonNullElse(regels, List.<T>of()).stream().sorted(volgorde).toList();
    }

    /** Whether this layout holds the answers, the figures, the opleidingsscholen and the attachments too. */
    boolean isVolledig() {
        return vorm >= VOLLEDIG;
    }

    /** JSON with sorted keys and without white space: the same content always gives the same text. */
    public String canoniek() {
        ObjectNode boom = JSON.valueToTree(this);
        SINDS_VORM_2.stream().filter(naam -> boom.get(naam).isEmpty()).forEach(boom::remove);
        if (delen.leeg()) {
            boom.remove("delen");
        }
        if (document.isEmpty()) {
            boom.remove("document");
        }
        boom.get("activiteiten").forEach(activiteit -> zonderLege((ObjectNode) activiteit));
        boom.get("partijen").forEach(partij -> zonderStandaard((ObjectNode) partij));
        try {
            return JSON.writeValueAsString(boom);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void zonderLege(ObjectNode activiteit) {
        SINDS_VORM_3.stream().filter(naam -> activiteit.get(naam).isEmpty() && activiteit.get(naam).asText().isEmpty()).forEach(activiteit::remove);
    }

    private static void zonderStandaard(ObjectNode partij) {
        if (!partij.get("mboWerkgever").booleanValue()) {
            partij.remove("mboWerkgever");
        }
    }

    /** Reads what {@link #canoniek} wrote. */
    public static PlanInhoud lezen(String canoniek) {
        try {
            return JSON.readValue(canoniek, PlanInhoud.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
