package nl.onderwijsregio.web.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Reden;
import org.junit.jupiter.api.Test;

class TekstenTest {
    private static final Pattern SLEUTEL = Pattern.compile("\\bt\\(\"([a-zA-Z][\\w.-]*\\w)\"\\s*[,)]");
    private static final Pattern PLAATS = Pattern.compile("\\{(\\w+)");

    @Test
    void beide_talen_hebben_dezelfde_sleutels() {
        assertThat(Teksten.sleutels(Taal.EN)).containsExactlyInAnyOrderElementsOf(Teksten.sleutels(Taal.NL));
    }

    @Test
    void beide_talen_hebben_dezelfde_plaatsen() {
        assertThat(Teksten.sleutels(Taal.NL)).allSatisfy(sleutel -> assertThat(plaatsen(Taal.EN, sleutel)).as(sleutel)
                .isEqualTo(plaatsen(Taal.NL, sleutel)));
    }

    private static Set<String> plaatsen(java.util.Locale taal, String sleutel) {
        return PLAATS.matcher(Teksten.patroon(taal, sleutel)).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    @Test
    void elke_reden_van_weigering_heeft_een_zin_en_elke_zin_een_reden() {
        Set<String> redenen = redenen();
        assertThat(redenen).contains("GEEN_TOEGANG");
        Set<String> zinnen = Teksten.sleutels(Taal.NL).stream().filter(s -> s.startsWith("weigering."))
                .map(s -> s.substring("weigering.".length()).replaceAll("\\.(doen|hulp)$", "")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(zinnen).containsExactlyInAnyOrderElementsOf(redenen);
    }

    private static Set<String> redenen() {
        JavaClasses klassen = new ClassFileImporter().importPackages("nl.onderwijsregio");
        return klassen.stream().filter(k -> k.isEnum() && k.isAssignableTo(Reden.class)).map(JavaClass::reflect)
                .flatMap(k -> Stream.of(k.getEnumConstants())).map(c -> ((Enum<?>) c).name()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void elke_sleutel_in_de_code_bestaat() throws IOException {
        Set<String> gebruikt = new TreeSet<>();
        try (Stream<Path> bronnen = Files.walk(Path.of("src/main/java"))) {
            for (Path bron : bronnen.filter(p -> p.toString().endsWith(".java")).toList()) {
                SLEUTEL.matcher(Files.readString(bron)).results().map((MatchResult m) -> m.group(1)).forEach(gebruikt::add);
            }
        }
        assertThat(gebruikt).hasSizeGreaterThan(30);
        assertThat(Teksten.sleutels(Taal.NL)).containsAll(gebruikt);
    }

    @Test
    void een_sleutel_in_twee_bestanden_wordt_geweigerd() {
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> Tekstbestanden.van(List.of("kader_nl.properties", "kader_nl.properties")))
                .withMessageContaining("kader_nl.properties");
    }
}
