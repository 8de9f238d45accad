package nl.onderwijsregio.regeling.motor;

import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.BEDRAG;
import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.BEGIN;
import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.PARAMETER;
import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.POST;
import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.TELLING;
import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.TOETS;
import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.TRAP;
import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.WOORD;
import static nl.onderwijsregio.regeling.taal.Woordenschat.Argument.ZIN;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.taal.Band;
import nl.onderwijsregio.regeling.taal.Woordenschat;
import nl.onderwijsregio.regeling.taal.Woordenschat.Argument;
import nl.onderwijsregio.regeling.taal.Woordenschat.Veld;
import nl.onderwijsregio.regeling.taal.Woordenschat.Werkwoord;

/**
 * The words of this engine, in one place. A component of {@link Feiten} is a field by itself; a public method of {@link Dossier} is a verb
 * once it has a line here, and must have one.
 */
public final class Woordenlijst {

    private static final Set<Band> TOETSEN = EnumSet.of(Band.TOETSEN, Band.VERGELIJKINGEN);
    private static final Set<Band> POSTEN = EnumSet.of(Band.POSTEN, Band.TOESLAGEN);
    private static final Set<Band> GRENZEN = EnumSet.of(Band.TOESLAGEN, Band.GRENZEN);
    private static final Set<Band> BEWERKINGEN = EnumSet.of(Band.POSTEN, Band.TOESLAGEN, Band.GRENZEN);
    private static final Set<Band> VERGELIJKINGEN = EnumSet.of(Band.VERGELIJKINGEN);

    /** Every verb: what it is given and in which stages it may be used. */
    private static final List<Werkwoord> WERKWOORDEN = List.of(
            werkwoord("afwijzen", TOETSEN, TOETS, ZIN, ZIN),
            werkwoord("onvoldoende", TOETSEN, TOETS, ZIN, ZIN),
            werkwoord("contact", TOETSEN, TOETS, ZIN, ZIN),
            werkwoord("aanvullen", TOETSEN, TOETS, ZIN, ZIN),
            werkwoord("onbekend", TOETSEN, TOETS, ZIN, ZIN),
            werkwoord("informatie", TOETSEN, TOETS, ZIN),
            werkwoord("nietVanToepassing", TOETSEN, TOETS, ZIN),
            werkwoord("gat", TOETSEN, TOETS, PARAMETER, ZIN, ZIN),
            werkwoord("oordeel", TOETSEN, TOETS, PARAMETER, ZIN, ZIN, ZIN),
            werkwoord("post", POSTEN, POST, TELLING, BEDRAG),
            werkwoord("vast", POSTEN, POST, BEDRAG, ZIN),
            werkwoord("geen", POSTEN, POST, ZIN),
            werkwoord("onzeker", POSTEN, POST, TRAP, ZIN),
            werkwoord("bedrag", POSTEN, POST, BEDRAG, ZIN),
            werkwoord("nul", POSTEN, POST, ZIN),
            werkwoord("onbekendBedrag", POSTEN, POST, ZIN),
            werkwoord("gevraagdBedrag", POSTEN, POST, ZIN),
            werkwoord("staffel", POSTEN, POST, WOORD, TRAP, ZIN),
            werkwoord("maal", BEWERKINGEN, POST, BEGIN, PARAMETER, ZIN),
            werkwoord("maximum", GRENZEN, POST, BEGIN, BEDRAG, ZIN),
            werkwoord("bedragNagaan", VERGELIJKINGEN, TOETS, ZIN, ZIN),
            werkwoord("gevraagdNagaan", VERGELIJKINGEN, TOETS, ZIN, ZIN));

    /** The values of fields that hold one of a few words; a field that is not here may hold any. */
    private static final Map<String, Set<String>> WOORDEN = Map.ofEntries(
            Map.entry("tijdvak", Set.of("te vroeg", "op tijd", "te laat", "uur onbekend", "onbekend")),
            Map.entry("gebied", Set.of("aaneengesloten", "niet aaneengesloten", "onbekend")),
            Map.entry("landelijk", Set.of("groen", "christelijk-reformatorisch", "scope", "plg", "geen")),
            Map.entry("bijlage", Set.of("aanwezig", "ontbreekt", "onbekend")),
            Map.entry("peerReview", Set.of("ja", "nee", "onbekend")),
            Map.entry("versie", Set.of("gevraagd", "beslistekst")),
            Map.entry("gevraagd", Set.of("ja", "nee")),
            Map.entry("invalpool", Set.of("ja", "nee")),
            Map.entry("gewijzigd", Set.of("ja", "nee")),
            Map.entry("regio", Set.of("genoemd", "niet genoemd", "onbekend")),
            Map.entry("g5", Set.of("ja", "nee")),
            Map.entry("dunbevolkt", Set.of("ja", "nee")),
            Map.entry("rapMbo", Set.of("ja", "nee", "onbekend")),
            Map.entry("rapOmvang", Set.of("ongewijzigd", "opgegeven")),
            Map.entry("vertrokken", Set.of("ja", "nee", "onbekend")),
            Map.entry("school", Set.of("geen", "opleidingsschool", "aspirant 2022")));

    private static final Map<String, RecordComponent> VELDEN = velden();
    private static final Map<String, Method> METHODEN = methoden();
    private static final Woordenschat WOORDENSCHAT = bouwen();

    private Woordenlijst() { }

    /** What a rule text for this engine may say. */
    public static Woordenschat woordenschat() {
        return WOORDENSCHAT;
    }

    private static Woordenschat bouwen() {
        Map<String, Veld> velden = new HashMap<>();
        VELDEN.forEach((naam, deel) -> velden.put(naam, new Veld(naam, soort(deel), WOORDEN.getOrDefault(naam, Set.of()))));
        Map<String, Werkwoord> werkwoorden = new HashMap<>();
        WERKWOORDEN.forEach(w -> werkwoorden.put(w.naam(), w));
        return new Woordenschat(velden, werkwoorden, invoer());
    }

    /** How a field is read from the facts. */
    static Method lezen(String veld) {
        return VELDEN.get(veld).getAccessor();
    }

    /** What a verb calls. */
    static Method methode(String werkwoord) {
        return METHODEN.get(werkwoord);
    }

    private static Werkwoord werkwoord(String naam, Set<Band> banden, Argument... argumenten) {
        return new Werkwoord(naam, List.of(argumenten), banden);
    }

    private static Map<String, RecordComponent> velden() {
        Map<String, RecordComponent> velden = new TreeMap<>();
        Arrays.stream(Feiten.class.getRecordComponents()).filter(c -> c.getType() != Achtergrond.class).forEach(c -> velden.put(c.getName(), c));
        return velden;
    }

    private static Veld.Soort soort(RecordComponent deel) {
        if (deel.getType() == Aantal.class) {
            return Veld.Soort.AANTAL;
        }
        if (deel.getType() == int.class) {
            return Veld.Soort.GETAL;
        }
        if (deel.getType() == String.class) {
            return Veld.Soort.WOORD;
        }
        if (deel.getGenericType() instanceof ParameterizedType t && t.getRawType() == Map.class
                && List.of(t.getActualTypeArguments()).equals(List.<Type>of(String.class, String.class))) {
            return Veld.Soort.WOORD_PER_SLEUTEL;
        }
        throw new IllegalStateException("Regels kunnen niets met het veld " + deel);
    }

    private static Map<String, Method> methoden() {
        Map<String, Method> methoden = new TreeMap<>();
        for (Method methode : Dossier.class.getDeclaredMethods()) {
            if (Modifier.isPublic(methode.getModifiers()) && methoden.put(methode.getName(), methode) != null) {
                throw new IllegalStateException("Een werkwoord heeft een vorm: " + methode);
            }
        }
        WERKWOORDEN.forEach(w -> eisPassend(w, methoden.get(w.naam())));
        return methoden;
    }

    private static void eisPassend(Werkwoord werkwoord, Method methode) {
        List<Class<?>> verwacht = werkwoord.argumenten().stream().<Class<?>>map(a -> a == Argument.GETAL ? int.class : String.class).toList();
        if (methode == null || !List.of(methode.getParameterTypes()).equals(verwacht)) {
            throw new IllegalStateException("Dossier heeft niet: " + werkwoord);
        }
    }

    /** The inputs by the names of the evaluation JSON: those of an application, those inside its records, and its counts. */
    private static Set<String> invoer() {
        Set<String> namen = new HashSet<>();
        for (RecordComponent deel : Aanvraagfeiten.class.getRecordComponents()) {
            namen.add(deel.getName());
            if (deel.getGenericType() instanceof ParameterizedType t && t.getActualTypeArguments()[0] instanceof Class<?> c && c.isRecord()) {
                Stream.of(c.getRecordComponents()).forEach(d -> namen.add(deel.getName() + "." + d.getName()));
            }
        }
        Stream.of(Telling.values()).forEach(t -> namen.add("totalen." + t.naam()));
        return namen;
    }
}
