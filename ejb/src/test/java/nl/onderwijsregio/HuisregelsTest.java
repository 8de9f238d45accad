package nl.onderwijsregio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.overtreding.Overtredingen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code of ejb and rules keeps the rules of the house, and each rule rejects the offender made for it. */
class HuisregelsTest {
    private static final JavaClasses CODE = new ClassFileImporter().importPaths(Path.of("target", "classes"), Path.of("..", "rules", "target", "classes"));
    private static final JavaClasses OVERTREDINGEN = new ClassFileImporter().importPackagesOf(Overtredingen.class);

    @TestFactory
    Stream<DynamicTest> de_code_houdt_zich_aan_elke_huisregel() {
        Map<String, ArchRule> regels = regels();
        regels.put("Features hebben geen kringen", Huisregels.eigenschappenZonderKringen("nl.onderwijsregio"));
        return regels.entrySet().stream().map(r -> DynamicTest.dynamicTest(r.getKey(), () -> r.getValue().check(CODE)));
    }

    @TestFactory
    Stream<DynamicTest> elke_huisregel_wijst_zijn_overtreder_af() {
        Map<String, ArchRule> regels = regels();
        regels.put("Kring", Huisregels.eigenschappenZonderKringen("nl.onderwijsregio.overtreding"));
        return regels.entrySet().stream().map(r -> DynamicTest.dynamicTest(r.getKey(), () ->
                assertThatThrownBy(() -> r.getValue().check(OVERTREDINGEN)).isInstanceOf(AssertionError.class).hasMessageContaining(r.getKey())
                        .hasMessageNotContaining("Onschuldig")));
    }

    @Test
    void niemand_leest_de_plaats_van_een_constante() {
        assertThat(Huisregels.regelsMetOrdinal(Path.of("src", "main", "java"))).isEmpty();
        assertThat(Huisregels.regelsMetOrdinal(Path.of("..", "rules", "src", "main", "java"))).isEmpty();
        assertThat(Huisregels.regelsMetOrdinal(Path.of("src", "test", "java", "nl", "onderwijsregio", "overtreding"))).hasSize(1)
                .allMatch(regel -> regel.startsWith("Overtredingen.java"));
    }

    @Test
    void er_is_code_om_te_toetsen() {
        assertThat(CODE.size()).isGreaterThan(100);
        assertThat(CODE.containPackage("nl.onderwijsregio.regeling")).isTrue();
    }

    /** By the name of the offender. */
    private static Map<String, ArchRule> regels() {
        var regels = new LinkedHashMap<String, ArchRule>();
        regels.put("GrensMetEntiteit", Huisregels.grenzenGevenGeenEntiteiten());
        regels.put("RegelMetServer", Huisregels.regelsKennenGeenServer());
        regels.put("LeestMachineklok", Huisregels.niemandLeestDeMachineklok());
        regels.put("GrensZonderRollen", Huisregels.grenzenZijnBeschermd());
        regels.put("HoudtAnderAggregaat", Huisregels.aggregatenHoudenAlleenNummersVanElkaar());
        regels.put("RaaktDatabase", Huisregels.alleenRepositoriesEnQueriesRakenDeDatabase());
        regels.put("EntiteitMetSetter", Huisregels.entiteitenHebbenGeenSetters());
        regels.put("PlanManager", Huisregels.namenZeggenWatIetsIs());
        regels.put("SchrijftNaarConsole", Huisregels.niemandSchrijftNaarDeConsole());
        return regels;
    }
}
