package nl.onderwijsregio.bediening;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address of the product, read from its compiled screens: each route and each alias, once for every portal it serves. */
final class Adreslijst {
    private static final String ROUTE = "com.vaadin.flow.router.Route";
    private static final String ALIAS = "com.vaadin.flow.router.RouteAlias";
    private static final Pattern KEUZE = Pattern.compile(":portaal\\(([a-z|]+)\\)");
    private static final Pattern ALLE_RONDEN = Pattern.compile("[a-z]+/:mandaat/(gesprekken|kennisdeling|mandaten|omroep|overleg|signalen)(/.*)?");
    private static final Pattern DEEL = Pattern.compile(":([a-z]+)(?:\\(((?:[^()]|\\([^()]*\\))*)\\))?");

    private final List<Adresvorm> vormen;

    private Adreslijst(List<Adresvorm> vormen) {
        this.vormen = vormen;
    }

    /**
     * The form of an address, e.g. {@code bestuur/:mandaat/plan/onderdeel/:letter}.
     *
     * @param vorm with names for the parts that differ
     * @param patroon what an address of this form looks like
     */
    record Adresvorm(String vorm, Pattern patroon) {
        private static Adresvorm van(String route) {
            Matcher deel = DEEL.matcher(route);
            String patroon = deel.replaceAll(m -> Matcher.quoteReplacement("(?<" + m.group(1) + ">" + (m.group(2) == null ? "[^/]+" : m.group(2)) + ")"));
            return new Adresvorm(route.replaceAll(DEEL.pattern(), ":$1"), Pattern.compile(patroon));
        }

        /** Number of the mandaat in this address, empty outside the portals. */
        String mandaat(String pad) {
            Matcher m = patroon.matcher(pad.substring(1));
            return vorm.contains(":mandaat") && m.matches() ? m.group("mandaat") : "";
        }

        /** Whether this screen is about one round of a region; otherwise every round shows the same. */
        boolean perRonde() {
            return !ALLE_RONDEN.matcher(vorm).matches();
        }
    }

    /** Read from a folder of compiled classes. */
    static Adreslijst uit(Path klassen) {
        return new Adreslijst(new ClassFileImporter().importPath(klassen).stream().flatMap(Adreslijst::routes).flatMap(Adreslijst::perPortaal)
                .map(Adresvorm::van).sorted(Comparator.comparing(Adresvorm::vorm)).toList());
    }

    List<Adresvorm> vormen() {
        return vormen;
    }

    /** The form of this path (with its slash, without a question), when a screen serves it. */
    Optional<Adresvorm> van(String pad) {
        return vormen.stream().filter(v -> v.patroon().matcher(pad.substring(1)).matches()).findFirst();
    }

    /** The addresses below this one that need no further parts, linked or not. */
    List<String> onder(Adresvorm hier, String pad) {
        return vormen.stream().filter(v -> hier.vorm().contains(":") && v.vorm().startsWith(hier.vorm() + "/"))
                .map(v -> v.vorm().substring(hier.vorm().length())).filter(rest -> !rest.contains(":")).map(rest -> pad + rest).toList();
    }

    private static Stream<String> routes(JavaClass klasse) {
        return klasse.getAnnotations().stream().flatMap(Adreslijst::routes);
    }

    private static Stream<String> routes(JavaAnnotation<?> annotatie) {
        String naam = annotatie.getRawType().getName();
        Object waarde = annotatie.get("value").orElse("");
        if (naam.equals(ROUTE) || naam.equals(ALIAS)) {
            return Stream.of((String) waarde);
        }
        return naam.startsWith(ALIAS) ? Arrays.stream((JavaAnnotation<?>[]) waarde).flatMap(Adreslijst::routes) : Stream.empty();
    }

    private static Stream<String> perPortaal(String route) {
        Matcher keuze = KEUZE.matcher(route);
        return keuze.find() ? Arrays.stream(keuze.group(1).split("\\|")).map(p -> keuze.replaceFirst(p)) : Stream.of(route);
    }
}
