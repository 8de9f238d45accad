package nl.onderwijsregio.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Partnerregel;
import nl.onderwijsregio.plan.PlanInhoud.Postregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Indicator.Eenheid;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.regeling.Plandeel.Veld;
import nl.onderwijsregio.regeling.Plandeel.Vorm;

/** The structured parts of a frozen version as tables; only what is filled in. Headings come from the caller, in the language of the page. */
public final class Deeltabellen {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final Plandeelinhoud delen;
    private final List<Plandeel> gevraagd;
    private final List<Indicator> indicatoren;
    private final UnaryOperator<String> woord;
    private final List<Deeltabel> tabellen = new ArrayList<>();

    private Deeltabellen(Plandeelinhoud delen, List<Plandeel> gevraagd, List<Indicator> indicatoren, UnaryOperator<String> woord) {
        this.delen = delen;
        this.gevraagd = gevraagd;
        this.indicatoren = indicatoren;
        this.woord = woord;
    }

    /**
     * The tables in the order of a plan.
     *
     * @param gevraagd the parts of the plan format, for the labels of the fields
     * @param indicatoren the figures of the plan format, for their names and units
     * @param woord gives the word for a name such as {@code vraagstuk}
     */
    public static List<Deeltabel> van(PlanInhoud inhoud, List<Plandeel> gevraagd, List<Indicator> indicatoren, UnaryOperator<String> woord) {
        Deeltabellen t = new Deeltabellen(inhoud.delen(), gevraagd, indicatoren, woord);
        t.arbeidsmarkt();
        t.vraagstukken();
        t.doelen();
        t.activiteiten(inhoud.activiteiten());
        t.afspraken();
        t.formulieren();
        return t.tabellen;
    }

    private void tabel(String kop, List<String> kolommen, Stream<List<String>> rijen) {
        List<List<String>> lijst = rijen.toList();
        if (!lijst.isEmpty()) {
            tabellen.add(new Deeltabel(woord.apply(kop), kolommen.stream().map(woord).toList(), lijst));
        }
    }

    private void arbeidsmarkt() {
        tabel("ARBEIDSMARKT", List.of("indicator", "waarde", "n", "bron", "peildatum", "methode"), delen.indicatoren().stream().map(i -> List.of(
                indicator(i.code()), waarde(i),
                i.n(), i.bron() + (i.overgenomen() ? " (" + woord.apply("overgenomen") + ")" : ""), dag(i.peildatum()), i.methode())));
    }

    /** The name of the figure; its code when the format does not know it. */
    private String indicator(String code) {
        return gevraagd(code).map(Indicator::naam).orElse(code);
    }

    private Optional<Indicator> gevraagd(String code) {
        return indicatoren.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    private String waarde(Indicatorcijfer i) {
        if (i.waarde().isEmpty()) {
            return i.reden();
        }
        String eenheid = switch (gevraagd(i.code()).map(Indicator::eenheid).orElse(Eenheid.AANTAL)) {
            case PERCENTAGE -> "%";
            case FTE -> " fte";
            case AANTAL -> "";
        };
        return komma(i.waarde()) + eenheid + (i.reden().isEmpty() ? "" : " (" + i.reden() + ")");
    }

    private static String meting(String waarde, String eenheid) {
        return waarde.isEmpty() ? "" : (komma(waarde) + " " + eenheid).strip();
    }

    private void vraagstukken() {
        tabel("VRAAGSTUKKEN", List.of("vraagstuk", "doelgroep", "toelichting"), delen.vraagstukken().stream()
                .map(v -> List.of(code("V-", v.nummer()) + " " + v.naam(), woord.apply(v.doelgroep().name()), v.toelichting())));
    }

    private void doelen() {
        tabel("DOELEN", List.of("doel", "vraagstuk", "doelgroep", "indicator", "nulwaarde", "streefwaarde", "streefdatum", "toelichting"), delen.doelen().stream()
                .map(d -> List.of(code("D-", d.nummer()) + " " + d.naam(), code("V-", d.vraagstuk()), woord.apply(d.doelgroep().name()),
                        indicator(d.indicator()), meting(d.nulwaarde(), d.eenheid()), meting(d.streefwaarde(), d.eenheid()), dag(d.streefdatum()), d.toelichting())));
    }

    private void activiteiten(List<Activiteitregel> activiteiten) {
        tabel("BIJDRAGEN", List.of("activiteit", "doel", "partners", "resultaat", "subsidie", "eigenBijdrage"), activiteiten.stream().filter(Activiteitregel::uitgebreid)
                .map(a -> List.of(code("A-", a.nummer()) + " " + a.naam(), String.join(", ", a.doelen().stream().map(d -> code("D-", d)).toList()),
                        String.join(", ", a.partners().stream().map(Partnerregel::naam).toList()), a.resultaat(), euro(a.subsidie()), euro(a.eigenBijdrage()))));
        tabel("POSTEN", List.of("post", "kostensoort", "jaar", "fte", "tarief", "bedrag", "coordinatie"), activiteiten.stream()
                .flatMap(a -> a.posten().stream().map(p -> post(code("A-", a.nummer()) + ".", p))));
    }

    private List<String> post(String voor, Postregel p) {
        return List.of(voor + p.nummer() + " " + p.omschrijving(), woord.apply(p.soort().name()), String.valueOf(p.jaar()), komma(p.fte()), euro(p.tarief()),
                euro(p.bedrag()), p.coordinatie() ? woord.apply("ja") : "");
    }

    private void afspraken() {
        tabel("MONITORING", List.of("afspraak", "indicator", "doel", "wanneer", "wie"), delen.afspraken().stream()
                .map(a -> List.of(code("M-", a.nummer()) + " " + a.naam(), indicator(a.indicator()), code("D-", a.doel()), a.wanneer(), a.wie())));
    }

    private void formulieren() {
        for (Map.Entry<String, SortedMap<String, String>> formulier : delen.formulieren().entrySet()) {
            Optional<Plandeel> deel = gevraagd.stream().filter(d -> d.soort().name().equals(formulier.getKey())).findFirst();
            tabel(formulier.getKey(), List.of("veld", "antwoord"), geordend(deel, formulier.getValue()).entrySet().stream()
                    .map(v -> List.of(deel.flatMap(d -> d.veld(v.getKey())).map(Veld::titel).orElse(v.getKey()),
                            leesbaar(deel.flatMap(d -> d.veld(v.getKey())).map(Veld::vorm).orElse(Vorm.TEKST), v.getValue()))));
        }
    }

    /** In the order of the format, what it does not know last. */
    private static Map<String, String> geordend(Optional<Plandeel> deel, SortedMap<String, String> velden) {
        Map<String, String> lijst = new java.util.LinkedHashMap<>();
        deel.ifPresent(d -> d.velden().stream().filter(v -> velden.containsKey(v.code())).forEach(v -> lijst.put(v.code(), velden.get(v.code()))));
        new TreeMap<>(velden).forEach(lijst::putIfAbsent);
        return lijst;
    }

    private static String leesbaar(Vorm vorm, String waarde) {
        return switch (vorm) {
            case DATUM -> dag(waarde);
            case GETAL -> komma(waarde);
            case PERCENTAGE -> komma(waarde) + "%";
            case KEUZES -> waarde.replace("\n", ", ");
            case REGEL, TEKST -> waarde;
        };
    }

    /** A lasting code; of what is not in a plan yet {@code D-nieuw}. */
    public static String code(String voor, Integer nummer) {
        return nummer == null ? "" : nummer < 0 ? voor + "nieuw" : voor + nummer;
    }

    private static String dag(String iso) {
        return iso.isEmpty() ? "" : DAG.format(LocalDate.parse(iso));
    }

    private static String komma(String getal) {
        return getal.replace('.', ',');
    }

    private static String euro(String bedrag) {
        return bedrag.isEmpty() ? "" : Getalvorm.euro(new BigDecimal(bedrag));
    }
}
