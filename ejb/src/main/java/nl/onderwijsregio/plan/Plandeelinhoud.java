package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The structured parts of a frozen version; since layout 3. Figures and dates are text: a figure without trailing zeros, a date as ISO,
 * empty when not filled in.
 *
 * @param indicatoren the figures that were filled in, by code
 * @param vraagstukken by number
 * @param doelen by number
 * @param afspraken by number
 * @param formulieren the fields of the short forms by kind of part and code
 */
public record Plandeelinhoud(List<Indicatorcijfer> indicatoren, List<Vraagstukregel> vraagstukken, List<Doelregel> doelen,
        List<Afspraakregel> afspraken, SortedMap<String, SortedMap<String, String>> formulieren) implements Serializable {

    /** No structured part was filled in. */
    public static final Plandeelinhoud LEEG = new Plandeelinhoud(List.of(), List.of(), List.of(), List.of(), new TreeMap<>());

    /** A figure of the labour market, by its code: what it is called and counted in is said by the plan format. */
    public record Indicatorcijfer(String code, String waarde, String n, String bron, String peildatum, String methode,
            String reden, boolean overgenomen) implements Serializable {
        /** The same figure, as somebody filled it in. */
        public Indicatorcijfer zelfIngevuld() {
            return new Indicatorcijfer(code, waarde, n, bron, peildatum, methode, reden, false);
        }
    }

    /** A vraagstuk, V-{@code nummer}. */
    public record Vraagstukregel(int nummer, String naam, Doelgroep doelgroep, String toelichting) implements Serializable {}

    /** A goal, D-{@code nummer}; {@code vraagstuk} is a number or null. */
    public record Doelregel(int nummer, String naam, Doelgroep doelgroep, Integer vraagstuk, String indicator, String eenheid, String nulwaarde,
            String streefwaarde, String streefdatum, String toelichting) implements Serializable {}

    /** An agreement on monitoring, M-{@code nummer}; {@code doel} is a number or null. */
    public record Afspraakregel(int nummer, String naam, String indicator, Integer doel, String wanneer, String wie) implements Serializable {}

    /** By number; what has none yet (-1, -2 and so on, as it came in) comes after, in the order in which it came. */
    private static int plaats(int nummer) {
        return nummer < 0 ? Integer.MAX_VALUE / 2 - nummer : nummer;
    }

    public Plandeelinhoud {
        indicatoren = gesorteerd(indicatoren, Comparator.comparing(Indicatorcijfer::code));
        vraagstukken = gesorteerd(vraagstukken, Comparator.comparingInt(v -> plaats(v.nummer())));
        doelen = gesorteerd(doelen, Comparator.comparingInt(d -> plaats(d.nummer())));
        afspraken = gesorteerd(afspraken, Comparator.comparingInt(a -> plaats(a.nummer())));
        SortedMap<String, SortedMap<String, String>> vast = new TreeMap<>();
        Objects.requireNonNullElse(formulieren, Map.<String, SortedMap<String, String>>of())
                .forEach((deel, velden) -> vast.put(deel, Collections.unmodifiableSortedMap(new TreeMap<>(velden))));
        formulieren = Collections.unmodifiableSortedMap(vast);
    }

    private static <T> List<T> gesorteerd(List<T> regels, Comparator<T> volgorde) {
        return Objects.requireNonNullElse(regels, List.<T>of()).stream().sorted(volgorde).toList();
    }

    boolean leeg() {
        return equals(LEEG);
    }
}
