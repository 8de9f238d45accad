package nl.onderwijsregio.regeling.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.taal.Regelontleder;
import nl.onderwijsregio.regeling.taal.Woordenschat.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiled rules see what they need and nothing else. */
class WeigerendeladerTest {

    private static final Set<String> VAN_JAVA = Set.of("java.lang.Enum", "java.lang.IllegalArgumentException", "java.lang.Integer", "java.lang.Number", "java.lang.Object",
            "java.lang.RuntimeException", "java.lang.String", "java.lang.Throwable", "java.time.format.DateTimeFormatterBuilder", "java.util.ArrayList", "java.util.Arrays",
            "java.util.Collections", "java.util.List", "java.util.Locale", "java.util.Map");

    private final Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.System", "java.lang.Runtime", "java.lang.ProcessBuilder", "java.lang.ProcessHandle", "java.lang.Thread", "java.lang.ThreadGroup", "java.lang.Class",
            "java.lang.ClassLoader", "java.lang.Module", "java.lang.StackWalker", "java.lang.reflect.Method", "java.lang.reflect.Proxy", "java.lang.invoke.MethodHandles", "java.lang.invoke.MethodHandles$Lookup",
            "java.io.File", "java.io.ObjectInputStream", "java.nio.file.Files", "java.nio.channels.FileChannel", "java.net.URL", "java.net.Socket", "java.net.http.HttpClient", "java.sql.DriverManager",
            "java.util.ServiceLoader", "java.util.Timer", "java.util.concurrent.Executors", "java.util.function.Supplier", "java.util.Properties", "javax.naming.InitialContext",
            "javax.script.ScriptEngineManager", "jakarta.ejb.EJB", "jakarta.persistence.EntityManager", "sun.misc.Unsafe", "jdk.internal.misc.Unsafe", "org.kie.api.KieServices",
            "org.kie.api.runtime.KieSession", "org.drools.core.util.ClassUtils", "org.drools.util.ClassUtils", "org.drools.util.IoUtils", "org.drools.mvel.MVELConstraint", "org.mvel2.MVEL",
            "com.fasterxml.jackson.databind.ObjectMapper", "nl.onderwijsregio.regeling.Regelingen", "nl.onderwijsregio.regeling.Versietekst", "nl.onderwijsregio.regeling.motor.Compilatie",
            "nl.onderwijsregio.regeling.motor.Weigerendelader", "nl.onderwijsregio.regeling.motor.Achtergrond", "nl.onderwijsregio.regelsx.Iets"})
    void deze_klasse_wordt_geweigerd(String klasse) {
        ClassLoader lader = new Weigerendelader(WeigerendeladerTest.class.getClassLoader());
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> lader.loadClass(klasse)).withMessage("Regels mogen deze klasse niet gebruiken: " + klasse);
    }

    @Test
    void van_alle_klassen_van_java_zijn_alleen_deze_te_zien() throws IOException {
        Set<String> zichtbaar = new TreeSet<>();
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");
        try (Stream<Path> alle = Files.walk(modules)) {
            alle.map(Path::toString).filter(p -> p.endsWith(".class")).map(p -> p.replaceFirst("^/?modules/[^/]+/", "").replaceFirst("\\.class$", "").replace('/', '.'))
                    .filter(Weigerendelader::magZien).forEach(zichtbaar::add);
        }
        assertThat(zichtbaar).containsExactlyInAnyOrderElementsOf(VAN_JAVA);
    }

    @Test
    void elke_meegeleverde_versie_compileert_en_loopt() {
        for (Regelversie v : Situatie.versies()) {
            Feiten feiten = v.feitenvorming().van(nl.onderwijsregio.regeling.Aanvraagfeiten.voor(v.regeling(), java.time.LocalDate.of(2026, 11, 30)).bouwen(), Optional.empty());
            List<String> afgegaan = new ArrayList<>();
            new Regelbasis(v.regels().regels(), v.parameters()).uitvoeren(feiten, new Dossier(feiten, v.parameters()), afgegaan::add);
            assertThat(afgegaan).as("%s %s", v.regeling(), v.versie()).isNotEmpty();
        }
    }

    @Test
    void elk_veld_met_elke_vergelijking_compileert_ook_al_gebruikt_geen_versie_het_zo() {
        Collection<Veld> velden = Woordenlijst.woordenschat().velden().values();
        List<String> voorwaarden = velden.stream().flatMap(v -> voorwaarden(v).stream()).toList();
        assertThat(voorwaarden).hasSizeGreaterThan(150);
        String eerste = "rule \"kop\" @toets(\"X\") @artikel(\"1\") when Feiten() then d.informatie(\"X\", \"nee\"); end\n";
        String een = voorwaarden.stream().map(v -> regel("een " + v.replace('"', '-'), v)).collect(Collectors.joining("\n"));
        String samen = regel("of", voorwaarden.get(0) + " || " + voorwaarden.get(20) + ", " + voorwaarden.getLast()) + "\n" + regel("geen", "");
        Regelbasis basis = new Regelbasis(Regelontleder.ontleed(eerste + een + "\n" + samen, Woordenlijst.woordenschat()).verplicht(), versie.parameters());
        basis.gereedmaken(Duration.ofSeconds(120));
        Feiten feiten = versie.feitenvorming().van(Situatie.goedeAanvraag().bouwen(), Optional.empty());
        List<String> afgegaan = new ArrayList<>();
        basis.uitvoeren(feiten, new Dossier(feiten, versie.parameters()), afgegaan::add);
        assertThat(afgegaan).hasSizeGreaterThan(60);
    }

    @Test
    void de_meegeleverde_versies_gebruiken_samen_elk_werkwoord() {
        String drukken = Situatie.versies().stream().map(v -> v.regels().druk()).collect(Collectors.joining());
        assertThat(Woordenlijst.woordenschat().werkwoorden().keySet().stream().filter(w -> !drukken.contains("d." + w + "("))).isEmpty();
    }

    @Test
    void code_die_toch_zou_worden_gecompileerd_raakt_de_machine_niet() {
        for (String code : new String[] {"System.setProperty(\"or.kwaad\", \"ja\");", "Class.forName(\"java.lang.System\").getMethod(\"setProperty\", String.class, String.class).invoke(null, \"or.kwaad\", \"ja\");"}) {
            try {
                Gecompileerd g = Compilatie.van("rule \"x\" when Feiten() then " + code + " end", 1, Duration.ofSeconds(60));
                Feiten feiten = versie.feitenvorming().van(Situatie.goedeAanvraag().bouwen(), Optional.empty());
                g.sessie(feiten, new Dossier(feiten, versie.parameters())).fireAllRules();
                assertThat(false).as("de code is uitgevoerd: %s", code).isTrue();
            } catch (RuntimeException | LinkageError e) {
                assertThat(System.getProperty("or.kwaad")).isNull();
                assertThat(e).hasStackTraceContaining("ClassNotFoundException");
            }
        }
    }

    private static List<String> voorwaarden(Veld veld) {
        List<String> gelijk = List.of("==", "!=");
        List<String> alle = List.of("==", "!=", "<", "<=", ">", ">=");
        return switch (veld.soort()) {
            case AANTAL -> Stream.of("ondergrens", "bovengrens").flatMap(g -> alle.stream().map(o -> veld.naam() + "." + g + " " + o + " 7")).toList();
            case GETAL -> alle.stream().map(o -> veld.naam() + " " + o + " 7").toList();
            case WOORD -> gelijk.stream().map(o -> veld.naam() + " " + o + " \"" + woord(veld) + "\"").toList();
            case WOORD_PER_SLEUTEL -> gelijk.stream().map(o -> veld.naam() + "[\"plan\"] " + o + " \"" + woord(veld) + "\"").toList();
        };
    }

    private static String woord(Veld veld) {
        return veld.woorden().isEmpty() ? "PO" : new TreeSet<>(veld.woorden()).getFirst();
    }

    private static String regel(String naam, String voorwaarde) {
        return "rule \"" + naam.replaceAll("[^A-Za-z -]", "") + " " + Integer.toHexString(voorwaarde.hashCode()) + "\" @toets(\"X\") when Feiten( " + voorwaarde + " ) then d.informatie(\"X\", \"nee\"); end";
    }
}
