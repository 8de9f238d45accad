package nl.onderwijsregio.regeling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this module may not do, each rule with an offender it must catch. */
class ArchitectuurTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.onderwijsregio.regeling");

    record Afspraak(ArchRule regel, Class<?> overtreder) { }

    static List<Afspraak> afspraken() {
        return List.of(
                new Afspraak(noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta..", "com.vaadin..", "org.hibernate..", "java.sql..", "org.junit..")
                        .because("the rules run without a server, a database and a screen"), ProeftServer.class),
                new Afspraak(noClasses().should().callMethodWhere(describe("now() without a clock", (JavaMethodCall c) -> c.getName().equals("now")
                        && c.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class))))
                        .because("dates come in, so that every verdict can be repeated"), KijktOpDeKlok.class),
                new Afspraak(noClasses().that().resideOutsideOfPackage("..opdracht..").should().accessField(System.class, "out")
                        .orShould().accessField(System.class, "err").because("only the command line speaks to the console"), Praat.class),
                new Afspraak(noClasses().should().dependOnClassesThat().areAssignableTo(Double.class).orShould().callMethodWhere(describe("doubleValue()",
                        (JavaMethodCall c) -> c.getName().equals("doubleValue"))).because("money is exact"), RekentRuw.class),
                new Afspraak(noClasses().that().resideOutsideOfPackage("..motor..").should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..")
                        .because("the engine can be replaced"), KentDrools.class),
                new Afspraak(noClasses().that().resideOutsideOfPackage("..opdracht..").should().dependOnClassesThat().resideInAPackage("..opdracht..")
                        .because("nothing depends on a command line"), RoeptOpdracht.class),
                new Afspraak(noClasses().should().haveSimpleNameEndingWith("Service").orShould().haveSimpleNameEndingWith("Manager")
                        .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Helper")
                        .because("a name says what a thing is"), AllesManager.class));
    }

    @ParameterizedTest
    @MethodSource("afspraken")
    void het_product_houdt_zich_aan_de_afspraak_en_een_overtreder_wordt_gezien(Afspraak afspraak) {
        assertThat(PRODUCT).isNotEmpty();
        afspraak.regel().check(PRODUCT);
        JavaClasses overtreder = new ClassFileImporter().importClasses(afspraak.overtreder());
        assertThatThrownBy(() -> afspraak.regel().check(overtreder)).isInstanceOf(AssertionError.class);
    }

    static class ProeftServer {
        org.junit.jupiter.api.Test proef;
    }

    static class KijktOpDeKlok {
        LocalDate dag() {
            return Instant.now().atZone(Tijdvak.ZONE).toLocalDate();
        }
    }

    static class Praat {
        void zeg() {
            System.out.println("hoi");
        }
    }

    static class RekentRuw {
        double bedrag(java.math.BigDecimal b) {
            return b.doubleValue();
        }
    }

    static class KentDrools {
        org.kie.api.KieServices kie;
    }

    static final class RoeptOpdracht {
        nl.onderwijsregio.regeling.opdracht.Toets toets;
    }

    static class AllesManager { }
}
