package nl.onderwijsregio.regeling.motor;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The class loader that compiled rules see: the engine, the facts, the dossier and plain values. Second line of defence: should a text
 * ever get through the parser and the printer with code in it, that code cannot be linked to the machine, to threads, files or the network.
 */
final class Weigerendelader extends ClassLoader {

    private static final Pattern PAKKET = Pattern.compile("(?:org\\.drools\\.|org\\.kie\\.|nl\\.onderwijsregio\\.regels?\\.|"
            + "java\\.util\\.(?:function\\.|(?!Timer|ServiceLoader|Scanner|ResourceBundle|Formatter)[A-Z])|java\\.math\\.|java\\.time\\.|java\\.lang\\.constant\\.|java\\.lang\\.annotation\\.).*");
    private static final Pattern EIGEN = Pattern.compile("nl\\.onderwijsregio\\.regeling\\.(?:Aantal|motor\\.(?:Feiten|Dossier|Achtergrond))");
    private static final Set<String> TAAL = Set.of("Object", "String", "CharSequence", "Comparable", "Number", "Integer", "Long", "Boolean", "Double",
            "Float", "Short", "Byte", "Character", "Enum", "Record", "Iterable", "Cloneable", "Void", "Math", "StringBuilder", "AbstractStringBuilder",
            "Throwable", "Exception", "RuntimeException", "Error", "IllegalArgumentException", "NullPointerException", "ClassCastException", "ArithmeticException",
            "NoClassDefFoundError", "ClassNotFoundException", "LinkageError", "SuppressWarnings", "Override", "Deprecated", "FunctionalInterface", "SafeVarargs", "AutoCloseable",
            "Appendable", "Class", "Enum$EnumDesc", "invoke.LambdaMetafactory", "invoke.SerializedLambda", "invoke.MethodHandles", "invoke.MethodHandles$Lookup",
            "invoke.CallSite", "invoke.MethodHandle", "invoke.MethodType", "invoke.TypeDescriptor", "invoke.StringConcatFactory", "AssertionError", "MatchException", "IncompatibleClassChangeError");

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
        return naam.equals("java.io.Serializable") || PAKKET.matcher(naam).matches() || EIGEN.matcher(naam).matches()
                || naam.startsWith("java.lang.") && TAAL.contains(naam.substring("java.lang.".length()));
    }
}
