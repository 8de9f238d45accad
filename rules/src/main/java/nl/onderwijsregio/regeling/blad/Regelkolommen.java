package nl.onderwijsregio.regeling.blad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.taal.Kop;
import nl.onderwijsregio.regeling.taal.Regeltekst.Teken;
import nl.onderwijsregio.regeling.taal.Woordenschat.Argument;
import nl.onderwijsregio.regeling.taal.Woordenschat.Werkwoord;

/** The columns of a decision table: what the head says, the conditions, the verb with what it is given. */
final class Regelkolommen {

    static final String NAAM = "naam";
    static final String VOORRANG = "voorrang";
    static final String WERKWOORD = "werkwoord";
    /** Stands for a text that is there and empty: a quote cannot be part of a text. */
    static final String LEEG = "\"\"";
    private static final int ZINNEN = 3;
    private static final Set<Argument> VAN_DE_KOP = EnumSet.of(Argument.TOETS, Argument.POST);
    private static final Map<Teken, String> TEKENS = tekens();

    private Regelkolommen() { }

    private static Map<Teken, String> tekens() {
        Map<Teken, String> tekens = new LinkedHashMap<>();
        tekens.put(Teken.GELIJK, "is");
        tekens.put(Teken.ONGELIJK, "is niet");
        tekens.put(Teken.KLEINER, "minder dan");
        tekens.put(Teken.HOOGSTENS, "hoogstens");
        tekens.put(Teken.GROTER, "meer dan");
        tekens.put(Teken.MINSTENS, "minstens");
        return tekens;
    }

    /** How people write each operator; words, because a spreadsheet takes a cell that begins with = for a formula. */
    static Map<Teken, String> operatoren() {
        return TEKENS;
    }

    static String veld(int nummer) {
        return "veld " + nummer;
    }

    static String operator(int nummer) {
        return "operator " + nummer;
    }

    static String waarde(int nummer) {
        return "waarde " + nummer;
    }

    /** How a comparison goes with the one before it; the first has none. */
    static String enOf(int nummer) {
        return "en of " + nummer;
    }

    static String zin(int nummer) {
        return "zin " + nummer;
    }

    /** The column of each argument of a verb; the code of the check or line is that of the head. */
    static List<String> argumenten(Werkwoord werkwoord) {
        List<String> kolommen = new ArrayList<>();
        int zinnen = 0;
        for (Argument argument : werkwoord.argumenten()) {
            zinnen += argument == Argument.ZIN ? 1 : 0;
            kolommen.add(argument == Argument.ZIN ? zin(zinnen) : naam(argument));
        }
        return kolommen;
    }

    private static String naam(Argument argument) {
        return argument == Argument.PARAMETER ? "figuur" : argument.name().toLowerCase(Locale.ROOT);
    }

    /** Every column that holds an argument. */
    static List<String> argumenten() {
        return Stream.concat(Arrays.stream(Argument.values()).filter(a -> a != Argument.ZIN && !VAN_DE_KOP.contains(a)).map(Regelkolommen::naam),
                Stream.iterate(1, n -> n <= ZINNEN, n -> n + 1).map(Regelkolommen::zin)).toList();
    }

    /** Every column, with room for so many comparisons. */
    static List<String> alle(int vergelijkingen) {
        List<String> kolommen = new ArrayList<>(List.of(NAAM, Kop.TOETS.naam(), Kop.POST.naam(), Kop.ARTIKEL.naam()));
        for (int n = 1; n <= vergelijkingen; n++) {
            if (n > 1) {
                kolommen.add(enOf(n));
            }
            kolommen.addAll(List.of(veld(n), operator(n), waarde(n)));
        }
        kolommen.add(WERKWOORD);
        kolommen.addAll(argumenten());
        kolommen.addAll(Arrays.stream(Kop.values()).map(Kop::naam).filter(k -> !kolommen.contains(k)).collect(Collectors.toList()));
        kolommen.add(VOORRANG);
        return kolommen;
    }
}
