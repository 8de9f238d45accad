package nl.onderwijsregio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SchermregelsTest {
    private static final JavaClasses CODE = new ClassFileImporter().importPaths(Path.of("target", "classes"), Path.of("..", "ejb", "target", "classes"));
    private static final JavaClasses SCHERMEN = CODE.that(com.tngtech.archunit.base.DescribedPredicate.describe("of the screens",
            k -> k.getPackageName().startsWith("nl.onderwijsregio.web")));
    private static final JavaClasses OVERTREDINGEN = new ClassFileImporter().importPaths(Path.of("target", "test-classes", "nl", "onderwijsregio",
            "web", "overtreding"), Path.of("..", "ejb", "target", "classes"))
            .that(com.tngtech.archunit.base.DescribedPredicate.describe("offend", k -> k.getPackageName().contains("overtreding")));

    @TestFactory
    Stream<DynamicTest> de_schermen_houden_zich_aan_elke_regel() {
        return Schermregels.alle().stream().map(regel -> DynamicTest.dynamicTest(kort(regel), () -> regel.check(SCHERMEN)));
    }

    @TestFactory
    Stream<DynamicTest> elke_regel_wijst_haar_overtreder_af() {
        return Schermregels.alle().stream().map(regel -> DynamicTest.dynamicTest(kort(regel),
                () -> assertThatThrownBy(() -> regel.check(OVERTREDINGEN)).isInstanceOf(AssertionError.class)));
    }

    @Test
    void er_zijn_schermen_en_overtreders_gelezen() {
        assertThat(SCHERMEN).hasSizeGreaterThan(40);
        assertThat(OVERTREDINGEN).extracting(k -> k.getSimpleName()).containsAll(List.of("Overtreder", "Buur"));
    }

    private static String kort(ArchRule regel) {
        return regel.getDescription().replaceAll(", because.*", "");
    }
}
