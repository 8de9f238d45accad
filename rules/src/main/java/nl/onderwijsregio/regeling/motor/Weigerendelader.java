package nl.onderwijsregio.regeling.motor;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The class loader that compiled rules see. It shows the classes that compiled rules were seen to link to, by name, and no other: not the machine,
 * threads, files or the network, and not the rest of the engine either. Second line of defence, should a text ever get through the parser and
 * the printer with code in it.
 */
final class Weigerendelader extends ClassLoader {

    /** What rules look at and write in, and the language and collections that generated code is written with. */
    private static final Set<String> REGELS = Set.of("nl.onderwijsregio.regeling.Aantal", "nl.onderwijsregio.regeling.motor.Feiten", "nl.onderwijsregio.regeling.motor.Dossier",
            "java.lang.Enum", "java.lang.IllegalArgumentException", "java.lang.Integer", "java.lang.Number", "java.lang.Object", "java.lang.RuntimeException", "java.lang.String",
            "java.lang.Throwable", "java.time.format.DateTimeFormatterBuilder", "java.util.ArrayList", "java.util.Arrays", "java.util.Collections", "java.util.List", "java.util.Locale",
            "java.util.Map");

    /** The part of the engine in which a rule is put together, and what the engine itself asks this loader for. */
    private static final Set<String> MOTOR = Set.of("org.drools.ecj.EclipseJavaCompiler", "org.drools.model.DomainClassMetadata", "org.drools.model.Index$ConstraintType",
            "org.drools.model.Model", "org.drools.model.PatternDSL$PatternDef", "org.drools.model.Rule", "org.drools.model.Rule$Attribute", "org.drools.model.RuleItemBuilder",
            "org.drools.model.Variable", "org.drools.model.consequences.ConsequenceBuilder$_1", "org.drools.model.functions.Block1", "org.drools.model.functions.Function1",
            "org.drools.model.functions.HashedExpression", "org.drools.model.functions.Predicate1", "org.drools.model.functions.PredicateInformation", "org.drools.model.impl.RuleBuilder",
            "org.drools.modelcompiler.CanonicalKieModuleModel", "org.drools.modelcompiler.dsl.pattern.D", "org.drools.modelcompiler.util.EvaluationUtil", "org.drools.util.DateUtils",
            "org.kie.api.builder.ReleaseId");

    /** What was generated, and the functions that every knowledge base of the engine registers. */
    private static final Pattern GEMAAKT = Pattern.compile("nl\\.onderwijsregio\\.regels\\.[A-Za-z0-9_.$]+|org\\.drools\\.core\\.base\\.accumulators\\.[A-Za-z]+AccumulateFunction");

    Weigerendelader(ClassLoader ouder) {
        super(ouder);
    }

    @Override
    protected Class<?> loadClass(String naam, boolean oplossen) throws ClassNotFoundException {
        if (!magZien(naam)) {
            throw new ClassNotFoundException("Regels mogen deze klasse niet gebruiken: " + naam);
        }
        return super.loadClass(naam, oplossen);
    }

    static boolean magZien(String naam) {
        return REGELS.contains(naam) || MOTOR.contains(naam) || GEMAAKT.matcher(naam).matches();
    }
}
