package nl.onderwijsregio.regeling.taal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a version in their internal form. Every part refuses at birth what could not be printed safely, so that a print can never
 * hold anything but rules, wherever the parts came from.
 *
 * @param regels the rules, in the order of the text
 */
public record Regeltekst(List<Regel> regels) {

    static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");
    static final Pattern REGELNAAM = Pattern.compile("[A-Za-z0-9À-ɏ][A-Za-z0-9À-ɏ €%&'()+,./:-]{0,119}");
    /** Comparisons in one rule: as many as a row of a decision table has room for. */
    public static final int HOOGSTENS_VERGELIJKINGEN = 40;
    static final Pattern FIGUUR = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,99}");
    static final int HOOGSTE_GETAL = 99_999_999;
    static final int LANGSTE_ZIN = 2_000;

    public Regeltekst {
        regels = List.copyOf(regels);
    }

    /** The canonical text: one form for one meaning. Reading it again gives an equal rule text. */
    public String druk() {
        return druk(figuur -> "{{" + figuur + "}}");
    }

    /** The canonical text with a number in the place of every figure. */
    public String druk(Map<String, Integer> figuren) {
        return druk(figuur -> Integer.toString(Optional.ofNullable(figuren.get(figuur))
                .orElseThrow(() -> new IllegalArgumentException("Een voorwaarde noemt een figuur zonder waarde: " + figuur))));
    }

    /** The figures that conditions name. */
    public Set<String> figuren() {
        return vergelijkingen().flatMap(v -> v.waarde() instanceof Figuur f ? Stream.of(f.naam()) : Stream.empty()).collect(Collectors.toSet());
    }

    /** Every comparison in every condition. */
    public Stream<Vergelijking> vergelijkingen() {
        return regels.stream().flatMap(r -> r.voorwaarden().stream()).flatMap(v -> v.keuzes().stream());
    }

    private String druk(UnaryOperator<String> figuur) {
        return regels.stream().map(r -> r.druk(figuur)).collect(Collectors.joining("\n"));
    }

    /**
     * One rule.
     *
     * @param naam its name, unique in the text
     * @param koppen what its head says
     * @param voorrang its salience, which says in which {@link Band} it runs
     * @param voorwaarden all of these must hold
     * @param handeling what it does then
     */
    public record Regel(String naam, Map<Kop, String> koppen, int voorrang, List<Voorwaarde> voorwaarden, Handeling handeling) {

        public Regel {
            eis(REGELNAAM.matcher(naam).matches(), "geen naam van een regel: " + naam);
            eis(Band.van(voorrang).isPresent(), "geen voorrang: " + voorrang);
            Map<Kop, String> geordend = new EnumMap<>(Kop.class);
            koppen.forEach((kop, waarde) -> geordend.put(kop, zin(waarde)));
            koppen = Collections.unmodifiableMap(geordend);
            voorwaarden = List.copyOf(voorwaarden);
            eis(voorwaarden.stream().mapToInt(v -> v.keuzes().size()).sum() <= HOOGSTENS_VERGELIJKINGEN, "te veel vergelijkingen");
        }

        /** What the head says under this name. */
        public Optional<String> kop(Kop kop) {
            return Optional.ofNullable(koppen.get(kop));
        }

        /** The stage in which it runs. */
        public Band band() {
            return Band.van(voorrang).orElseThrow();
        }

        /** The canonical text of this rule. */
        public String druk() {
            return druk(figuur -> "{{" + figuur + "}}");
        }

        private String druk(UnaryOperator<String> figuur) {
            StringBuilder uit = new StringBuilder("rule \"").append(naam).append("\"\n");
            koppen.forEach((kop, waarde) -> uit.append('@').append(kop.naam()).append("(\"").append(waarde).append("\")\n"));
            if (voorrang != 0) {
                uit.append("salience ").append(voorrang).append('\n');
            }
            String patroon = voorwaarden.stream().map(v -> v.druk(figuur)).collect(Collectors.joining(", "));
            return uit.append("when Feiten(").append(patroon.isEmpty() ? "" : " " + patroon + " ").append(")\nthen ").append(handeling.druk())
                    .append(" end\n").toString();
        }
    }

    /** Holds when one of these comparisons does. */
    public record Voorwaarde(List<Vergelijking> keuzes) {

        public Voorwaarde {
            eis(!keuzes.isEmpty(), "een voorwaarde zonder vergelijking");
            keuzes = List.copyOf(keuzes);
        }

        String druk(UnaryOperator<String> figuur) {
            return keuzes.stream().map(k -> k.druk(figuur)).collect(Collectors.joining(" || "));
        }
    }

    /** A field set against a value. */
    public record Vergelijking(Lid lid, Teken teken, Waarde waarde) {

        String druk(UnaryOperator<String> figuur) {
            return lid.druk() + " " + teken.teken() + " " + waarde.druk(figuur);
        }
    }

    /**
     * What is compared.
     *
     * @param veld a field of the facts
     * @param kant which bound of a count
     * @param sleutel which entry of a field with keys
     */
    public record Lid(String veld, Optional<Kant> kant, Optional<String> sleutel) {

        public Lid {
            eis(NAAM.matcher(veld).matches(), "geen veld: " + veld);
            eis(kant.isEmpty() || sleutel.isEmpty(), "een veld heeft grenzen of sleutels");
            sleutel.ifPresent(Regeltekst::zin);
        }

        /** As it stands in the text. */
        public String druk() {
            return veld + kant.map(k -> "." + k.naam()).orElse("") + sleutel.map(s -> "[\"" + s + "\"]").orElse("");
        }
    }

    /** A bound of a count. */
    public enum Kant {
        ONDERGRENS("ondergrens"), BOVENGRENS("bovengrens");

        private final String naam;

        Kant(String naam) {
            this.naam = naam;
        }

        /** As it stands in the text. */
        public String naam() {
            return naam;
        }

        static Optional<Kant> vanNaam(String naam) {
            return Stream.of(values()).filter(k -> k.naam.equals(naam)).findFirst();
        }
    }

    /** How a field is set against a value. */
    public enum Teken {
        GELIJK("=="), ONGELIJK("!="), KLEINER("<"), HOOGSTENS("<="), GROTER(">"), MINSTENS(">=");

        private final String teken;

        Teken(String teken) {
            this.teken = teken;
        }

        /** As it stands in the text. */
        public String teken() {
            return teken;
        }

        /** Whether it needs numbers. */
        public boolean isVolgorde() {
            return this != GELIJK && this != ONGELIJK;
        }

        static Optional<Teken> van(String teken) {
            return Stream.of(values()).filter(t -> t.teken.equals(teken)).findFirst();
        }
    }

    /** A value in a condition or an argument of a verb. */
    public sealed interface Waarde {
        String druk(UnaryOperator<String> figuur);
    }

    /** A whole number. */
    public record Getal(int getal) implements Waarde {

        public Getal {
            eis(getal >= 0 && getal <= HOOGSTE_GETAL, "geen getal van een regel: " + getal);
        }

        @Override
        public String druk(UnaryOperator<String> figuur) {
            return Integer.toString(getal);
        }
    }

    /** A text between quotes. */
    public record Woord(String tekst) implements Waarde {

        public Woord {
            zin(tekst);
        }

        @Override
        public String druk(UnaryOperator<String> figuur) {
            return "\"" + tekst + "\"";
        }
    }

    /** A figure of the version, by name. */
    public record Figuur(String naam) implements Waarde {

        public Figuur {
            eis(FIGUUR.matcher(naam).matches(), "geen naam van een figuur: " + naam);
        }

        @Override
        public String druk(UnaryOperator<String> figuur) {
            return figuur.apply(naam);
        }
    }

    /** Another number of the facts. */
    public record Ander(Lid lid) implements Waarde {

        @Override
        public String druk(UnaryOperator<String> figuur) {
            return lid.druk();
        }
    }

    /** A verb with its arguments. */
    public record Handeling(String werkwoord, List<Waarde> argumenten) {

        public Handeling {
            eis(NAAM.matcher(werkwoord).matches(), "geen werkwoord: " + werkwoord);
            eis(argumenten.stream().allMatch(a -> a instanceof Woord || a instanceof Getal), "een argument is een tekst of een getal");
            argumenten = List.copyOf(argumenten);
        }

        /** As it stands in the text. */
        public String druk() {
            return argumenten.stream().map(a -> a.druk(UnaryOperator.identity())).collect(Collectors.joining(", ", "d." + werkwoord + "(", ");"));
        }
    }

    static boolean isZin(String tekst) {
        return tekst.length() <= LANGSTE_ZIN && tekst.codePoints().allMatch(t -> t != '"' && Tekstpoort.isToegestaan(t));
    }

    private static String zin(String tekst) {
        eis(isZin(tekst), "geen tekst van een regel: " + tekst);
        return tekst;
    }

    private static void eis(boolean voorwaarde, String melding) {
        if (!voorwaarde) {
            throw new IllegalArgumentException(melding);
        }
    }
}
