package nl.onderwijsregio.regeling.keuring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.taal.Regeltekst.Ander;
import nl.onderwijsregio.regeling.taal.Regeltekst.Figuur;
import nl.onderwijsregio.regeling.taal.Regeltekst.Getal;
import nl.onderwijsregio.regeling.taal.Regeltekst.Handeling;
import nl.onderwijsregio.regeling.taal.Regeltekst.Lid;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;
import nl.onderwijsregio.regeling.taal.Regeltekst.Teken;
import nl.onderwijsregio.regeling.taal.Regeltekst.Vergelijking;
import nl.onderwijsregio.regeling.taal.Regeltekst.Waarde;
import nl.onderwijsregio.regeling.taal.Regeltekst.Woord;

/** A rule in Dutch words, for people who read law and not rule text. */
final class Leesvorm {

    private static final Map<Teken, String> WOORDEN = Map.of(Teken.GELIJK, "is", Teken.ONGELIJK, "is niet", Teken.KLEINER, "is minder dan", Teken.HOOGSTENS, "is hoogstens",
            Teken.GROTER, "is meer dan", Teken.MINSTENS, "is minstens");

    private final Function<String, String> figuur;

    private Leesvorm(Function<String, String> figuur) {
        this.figuur = figuur;
    }

    /** With the values of this version behind the names of figures. */
    static Leesvorm met(Parameters parameters) {
        return new Leesvorm(naam -> naam + parameters.parameter(naam).flatMap(Parameter::waarde).map(w -> " (" + w + ")").orElse(""));
    }

    /** With the names of figures alone. */
    static Leesvorm zonderWaarden() {
        return new Leesvorm(Function.identity());
    }

    String wanneer(Regel regel) {
        return regel.voorwaarden().isEmpty() ? "altijd"
                : regel.voorwaarden().stream().map(v -> v.keuzes().stream().map(this::vergelijking).collect(Collectors.joining(", of "))).collect(Collectors.joining("; en "));
    }

    String dan(Regel regel) {
        Handeling handeling = regel.handeling();
        List<String> delen = handeling.argumenten().stream().skip(1).map(a -> a instanceof Getal g ? Integer.toString(g.getal()) : ((Woord) a).tekst()).toList();
        return werkwoord(handeling.werkwoord()) + (delen.isEmpty() ? "" : ": " + String.join(" | ", delen));
    }

    private String vergelijking(Vergelijking v) {
        return lid(v.lid()) + " " + WOORDEN.get(v.teken()) + " " + waarde(v.waarde());
    }

    private static String lid(Lid lid) {
        return lid.veld() + lid.kant().map(k -> " (" + k.naam() + ")").orElse("") + lid.sleutel().map(s -> " " + s).orElse("");
    }

    private String waarde(Waarde waarde) {
        return switch (waarde) {
            case Getal g -> Integer.toString(g.getal());
            case Woord w -> "'" + w.tekst() + "'";
            case Figuur f -> figuur.apply(f.naam());
            case Ander a -> lid(a.lid());
        };
    }

    private static String werkwoord(String naam) {
        return naam.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
