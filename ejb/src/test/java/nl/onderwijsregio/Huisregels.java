package nl.onderwijsregio;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The rules of the house as ArchUnit rules, each with its reason. {@link HuisregelsTest} runs them, and on an offender each. */
final class Huisregels {
    private static final String WORTEL = "nl.onderwijsregio";
    private static final DescribedPredicate<JavaClass> GEGEVENSTOEGANG = klasse("Repository, Query or the writer of the import",
            k -> k.getSimpleName().matches(".*(Repository|Query)") || k.getPackageName().equals(WORTEL + ".gegevens"));
    private static final DescribedPredicate<JavaClass> GROND = klasse("the ground under the tables",
            k -> k.getFullName().matches("nl\\.onderwijsregio\\.gedeeld\\.(Migrator|OnderdeelDatabase).*"));

    private static final DescribedPredicate<JavaClass> OPDRACHT = klasse("a command, whose console is its output",
            k -> k.getPackageName().equals(WORTEL + ".regeling.opdracht"));

    private Huisregels() {}

    static ArchRule grenzenGevenGeenEntiteiten() {
        return methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
                .should(voldoen("not name an entity in the signature", Huisregels::entiteitInSignatuur))
                .because("a screen that holds an entity changes it outside the transaction and past its invariants");
    }

    static ArchRule regelsKennenGeenServer() {
        return noClasses().that().resideInAPackage("..regeling..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "com.vaadin..", "org.hibernate..")
                .because("the rules must run from the command line and in a test without any server");
    }

    static ArchRule niemandLeestDeMachineklok() {
        return noClasses().that().doNotHaveFullyQualifiedName("nl.onderwijsregio.gedeeld.Klok").and(DescribedPredicate.not(OPDRACHT)).should()
                .callMethodWhere(target(machineklok()))
                .because("the product has its own clock: a term is missed or met by that clock, and a test sets it");
    }

    static ArchRule grenzenZijnBeschermd() {
        return methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
                .should(voldoen("carry @RolesAllowed or @PermitAll, itself or by class", Huisregels::onbeschermd))
                .because("a method without it is open to everybody who is signed in");
    }

    static ArchRule eigenschappenZonderKringen(String wortel) {
        return slices().matching(wortel + ".(*)..").should().beFreeOfCycles()
                .because("a feature that can be read alone can be changed alone");
    }

    static ArchRule aggregatenHoudenAlleenNummersVanElkaar() {
        return classes().that().areAnnotatedWith(Entity.class)
                .should(bevatten("hold no other aggregate, only its id", Huisregels::anderAggregaat))
                .because("an aggregate that holds another one loads it, saves it and breaks its invariants unseen");
    }

    static ArchRule alleenRepositoriesEnQueriesRakenDeDatabase() {
        return noClasses().that(DescribedPredicate.not(GEGEVENSTOEGANG.or(GROND))).should().dependOnClassesThat()
                .belongToAnyOf(EntityManager.class).orShould().dependOnClassesThat().resideInAnyPackage("java.sql", "javax.sql")
                .because("a query in a boundary is a query nobody finds, counts or tests");
    }

    static ArchRule entiteitenHebbenGeenSetters() {
        return noMethods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should()
                .haveNameMatching("set[A-Z].*").because("state changes through an act with a name, which checks and can refuse");
    }

    static ArchRule namenZeggenWatIetsIs() {
        return noClasses().should().haveSimpleNameEndingWith("Service").orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Helper")
                .because("such a name says where something is kept, not what it is");
    }

    static ArchRule niemandSchrijftNaarDeConsole() {
        return noClasses().that(DescribedPredicate.not(OPDRACHT)).should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").because("the log has a level, a moment and a place; the console has none");
    }

    private static DescribedPredicate<AccessTarget> machineklok() {
        return DescribedPredicate.describe("reads the clock of the machine", doel -> {
            if (!(doel instanceof AccessTarget.MethodCallTarget methode)) {
                return false;
            }
            String eigenaar = methode.getOwner().getFullName();
            boolean nu = eigenaar.startsWith("java.time.") && methode.getName().equals("now")
                    && methode.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
            boolean klok = methode.getOwner().isEquivalentTo(Clock.class) && methode.getName().startsWith("system");
            boolean millis = methode.getOwner().isEquivalentTo(System.class) && methode.getName().equals("currentTimeMillis");
            return nu || klok || millis;
        });
    }

    private static void entiteitInSignatuur(JavaMethod methode, ConditionEvents events) {
        var typen = new java.util.HashSet<>(methode.getReturnType().getAllInvolvedRawTypes());
        methode.getParameterTypes().forEach(p -> typen.addAll(p.getAllInvolvedRawTypes()));
        typen.stream().filter(t -> t.isAnnotatedWith(Entity.class)).forEach(t -> melden(events, methode,
                methode.getFullName() + " names the entity " + t.getSimpleName()));
    }

    private static void onbeschermd(JavaMethod methode, ConditionEvents events) {
        boolean beschermd = methode.isAnnotatedWith(RolesAllowed.class) || methode.isAnnotatedWith(PermitAll.class)
                || methode.getOwner().isAnnotatedWith(RolesAllowed.class) || methode.getOwner().isAnnotatedWith(PermitAll.class);
        if (!beschermd) {
            melden(events, methode, methode.getFullName() + " is not protected");
        }
    }

    /** A root is an entity with a repository of its own name; a part of the same aggregate has none. */
    private static void anderAggregaat(JavaClass entiteit, ConditionEvents events) {
        for (JavaField veld : entiteit.getFields()) {
            veld.getType().getAllInvolvedRawTypes().stream().filter(t -> t.isAnnotatedWith(Entity.class) && !t.equals(entiteit))
                    .filter(t -> !t.getPackageName().equals(entiteit.getPackageName()) || isRootVan(t, entiteit))
                    .forEach(t -> melden(events, entiteit, veld.getFullName() + " holds the aggregate " + t.getSimpleName()));
        }
    }

    private static boolean isRootVan(JavaClass doel, JavaClass houder) {
        return heeftRepository(doel) && heeftRepository(houder);
    }

    private static boolean heeftRepository(JavaClass entiteit) {
        return entiteit.getDirectDependenciesToSelf().stream()
                .anyMatch(d -> d.getOriginClass().getSimpleName().equals(entiteit.getSimpleName() + "Repository"));
    }

    /**
     * Lines that read the place of an enum constant: one inserted in the middle would silently change what is stored or compared. Read from
     * the source, because a switch over an enum is compiled to the same call.
     */
    static List<String> regelsMetOrdinal(Path bronnen) {
        try (Stream<Path> bestanden = Files.walk(bronnen)) {
            return bestanden.filter(b -> b.toString().endsWith(".java")).flatMap(b -> regels(b).filter(r -> r.contains(".ordinal" + "("))
                    .map(r -> b.getFileName() + ": " + r.strip())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> regels(Path bestand) {
        try {
            return Files.readAllLines(bestand).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void melden(ConditionEvents events, Object wie, String wat) {
        events.add(SimpleConditionEvent.violated(wie, wat));
    }

    private static DescribedPredicate<JavaClass> klasse(String naam, java.util.function.Predicate<JavaClass> eis) {
        return DescribedPredicate.describe(naam, eis);
    }

    private static ArchCondition<JavaMethod> voldoen(String naam, BiConsumer<JavaMethod, ConditionEvents> eis) {
        return new ArchCondition<>(naam) {
            @Override
            public void check(JavaMethod methode, ConditionEvents events) {
                eis.accept(methode, events);
            }
        };
    }

    private static ArchCondition<JavaClass> bevatten(String naam, BiConsumer<JavaClass, ConditionEvents> eis) {
        return new ArchCondition<>(naam) {
            @Override
            public void check(JavaClass klasse, ConditionEvents events) {
                eis.accept(klasse, events);
            }
        };
    }
}
