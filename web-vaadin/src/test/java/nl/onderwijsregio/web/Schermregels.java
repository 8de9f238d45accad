package nl.onderwijsregio.web;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.web.afdruk.Afdrukbron;
import nl.onderwijsregio.web.kader.PortaalView;

/** The rules of the screens as ArchUnit rules, each with its reason. {@link SchermregelsTest} runs them, and on an offender each. */
final class Schermregels {
    /** What every feature may use; the offenders stand beside the features. */
    private static final Set<String> GEDEELD = Set.of("kader", "tekst", "afdruk", "toegang");

    private Schermregels() {}

    static List<ArchRule> alle() {
        return List.of(geenEntiteiten(), geenDatabank(), elkeRouteZegtWieErMag(), wieInEenPortaalStaatControleertHetMandaat(),
                schermenKennenElkaarNiet(), niemandLeestDeMachineklok(), niemandSchrijftNaarDeConsole(), alleenDeIngangIsPubliek());
    }

    static ArchRule geenEntiteiten() {
        return noClasses().should().dependOnClassesThat().areAnnotatedWith(Entity.class)
                .because("a screen that holds an entity changes it outside the transaction and past its invariants");
    }

    static ArchRule geenDatabank() {
        return noClasses().should().dependOnClassesThat(DescribedPredicate.describe("belong to JPA or JDBC", k ->
                        (k.getPackageName().startsWith("jakarta.persistence") || k.getPackageName().startsWith("java.sql"))
                                && !k.isEquivalentTo(OptimisticLockException.class) && !k.isAnnotation()))
                .because("a screen reads and acts through a boundary, where the mandaat is checked");
    }

    static ArchRule elkeRouteZegtWieErMag() {
        return classes().that().areAnnotatedWith(Route.class).should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class).orShould().beAnnotatedWith(AnonymousAllowed.class)
                .because("a page without an annotation is refused to everyone, which nobody meant");
    }

    static ArchRule wieInEenPortaalStaatControleertHetMandaat() {
        return classes().that(DescribedPredicate.describe("have a mandaat in their address", k ->
                        k.isAnnotatedWith(Route.class) && k.getAnnotationOfType(Route.class).value().contains(":mandaat")))
                .should().beAssignableTo(PortaalView.class)
                .because("PortaalView checks the mandaat at every navigation and answers for refusals");
    }

    static ArchRule schermenKennenElkaarNiet() {
        return slices().assignedFrom(new com.tngtech.archunit.library.dependencies.SliceAssignment() {
            @Override
            public com.tngtech.archunit.library.dependencies.SliceIdentifier getIdentifierOf(JavaClass klasse) {
                String feature = feature(klasse);
                return feature.isEmpty() || GEDEELD.contains(feature) ? com.tngtech.archunit.library.dependencies.SliceIdentifier.ignore()
                        : com.tngtech.archunit.library.dependencies.SliceIdentifier.of(feature);
            }

            @Override
            public String getDescription() {
                return "the features of the screens";
            }
        }).should().notDependOnEachOther().because("what two features share belongs to the frame, or behind the boundary");
    }

    /** The feature of a screen: the package behind {@code web}, for an offender the one behind {@code overtreding}. */
    private static String feature(JavaClass klasse) {
        String rest = klasse.getPackageName().replaceFirst("^nl\\.onderwijsregio\\.web\\.?", "").replaceFirst("^overtreding\\.", "");
        return klasse.getPackageName().startsWith("nl.onderwijsregio.web") ? rest.replaceFirst("\\..*", "") : "";
    }

    static ArchRule niemandLeestDeMachineklok() {
        return noClasses().should().callMethodWhere(target(DescribedPredicate.<AccessTarget>describe("reads the clock of the machine", doel ->
                        doel.getOwner().getPackageName().equals("java.time") && Set.of("now", "system", "systemUTC", "systemDefaultZone").contains(doel.getName())
                                && ((AccessTarget.CodeUnitAccessTarget) doel).getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class)))))
                .because("the product has its own clock, and the screens show its day");
    }

    static ArchRule niemandSchrijftNaarDeConsole() {
        return noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .because("the log has a level, a moment and a place; the console has none");
    }

    static ArchRule alleenDeIngangIsPubliek() {
        return classes().that(DescribedPredicate.describe("are the inside of a feature", k -> !feature(k).isEmpty() && !GEDEELD.contains(feature(k))
                        && !k.getEnclosingClass().isPresent() && !isIngang(k)))
                .should().notBePublic().because("only the entrance of a feature is seen from outside: views, servlets, pages for paper");
    }

    private static boolean isIngang(JavaClass klasse) {
        return klasse.isAssignableTo(HasErrorParameter.class) || klasse.isAssignableTo(Afdrukbron.class)
                || Arrays.asList(Route.class, WebServlet.class, WebFilter.class, WebListener.class, jakarta.ws.rs.Path.class).stream()
                        .anyMatch(klasse::isAnnotatedWith)
                || klasse.getModifiers().contains(JavaModifier.SYNTHETIC) || HasName.Predicates.name("package-info").test(klasse)
                || klasse.isAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
                || klasse.isAnnotatedWith(jakarta.enterprise.context.SessionScoped.class);
    }
}
