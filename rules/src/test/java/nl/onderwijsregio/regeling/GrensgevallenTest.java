package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Voorbeeldtekst;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure that is a boundary has a golden case on the boundary and one right beside it. */
class GrensgevallenTest {

    /** Whole numbers and amounts that nothing is held against. */
    private static final Set<String> GEEN_GRENS = Set.of("verdeling.beurt");
    /** A boundary that is the last value inside; the others are the first. */
    private static final Set<String> LAATSTE = Set.of("minderTot", "fte.poTot", "fte.voTot", "groenMax", "max");
    private static final Map<String, List<Telling>> SECTOREN = Map.of("po", List.of(Telling.PO, Telling.PO_GESPECIALISEERD), "vo", List.of(Telling.VO, Telling.PRAKTIJKONDERWIJS),
            "mbo", List.of(Telling.MBO_BOL, Telling.MBO_BBL_ENTREE, Telling.MBO_BBL_OVERIG, Telling.VAVO));

    static Stream<Arguments> grenzen() {
        return Situatie.versies().stream().filter(v -> !v.versie().equals(Situatie.EERSTE_TEKST)).flatMap(v -> v.parameters().alle().stream()
                .filter(p -> p.waarde().isPresent() && isGrens(p)).map(p -> Arguments.of(v.regeling(), v.versie(), p.naam(), p.artikel(), p.waarde().get())));
    }

    @ParameterizedTest(name = "{0} {1}: {2} van artikel {3} is {4}")
    @MethodSource("grenzen")
    void elke_grens_heeft_aan_beide_kanten_een_gouden_voorbeeld(String regeling, LocalDate tekst, String naam, String artikel, String waarde) {
        List<Aanvraagfeiten> gevallen = Voorbeeldtekst.meegeleverd(regeling, tekst).stream().map(v -> new Feitenlezer(LocalDate.EPOCH).leesAanvraag(v.feiten())).toList();
        assertThat(gevallen).isNotEmpty();
        if (naam.startsWith("tijdvak.")) {
            moment(gevallen, naam, waarde);
        } else if (naam.startsWith("staffel.vanaf.")) {
            SECTOREN.keySet().forEach(sector -> getal(waarden(gevallen, regeling, tekst, "staffel." + sector), waarde, naam, true));
        } else {
            getal(waarden(gevallen, regeling, tekst, naam), waarde, naam, regeling.equals("onderwijsregio-2024"));
        }
    }

    private static boolean isGrens(Parameter p) {
        return !GEEN_GRENS.contains(p.naam()) && (p.eenheid().equals("aantal") || p.naam().matches("tijdvak\\.(opent|sluit)|groenMax|max"));
    }

    private static void moment(List<Aanvraagfeiten> gevallen, String naam, String waarde) {
        boolean dag = waarde.length() == 10;
        LocalDateTime grens = !dag ? LocalDateTime.parse(waarde) : naam.endsWith("opent") ? LocalDate.parse(waarde).atStartOfDay() : LocalDate.parse(waarde).atTime(23, 59, 59);
        LocalDateTime ernaast = naam.endsWith("opent") ? grens.minus(1, ChronoUnit.SECONDS) : grens.plus(1, ChronoUnit.SECONDS);
        assertThat(gevallen.stream().flatMap(f -> f.ingediendOp().stream())).contains(grens, ernaast);
    }

    private static void getal(List<BigDecimal> waarden, String waarde, String naam, boolean klassen) {
        BigDecimal grens = new BigDecimal(waarde);
        boolean laatste = LAATSTE.contains(naam);
        BigDecimal marge = !naam.equals("groenMax") ? BigDecimal.ONE : new BigDecimal(klassen ? "200000" : "20"); // one class, or one student, further
        Predicate<BigDecimal> binnen = w -> laatste ? w.compareTo(grens) <= 0 && w.compareTo(grens.subtract(marge)) > 0 : w.compareTo(grens) == 0;
        Predicate<BigDecimal> buiten = w -> laatste ? w.compareTo(grens) > 0 && w.compareTo(grens.add(marge)) <= 0 : w.compareTo(grens) < 0 && w.compareTo(grens.subtract(marge)) >= 0;
        assertThat(waarden).as("op de grens").anyMatch(binnen);
        assertThat(waarden).as("net ernaast").anyMatch(buiten);
    }

    /** What the golden cases put before this boundary. */
    private static List<BigDecimal> waarden(List<Aanvraagfeiten> gevallen, String regeling, LocalDate tekst, String naam) {
        String laatste = naam.substring(naam.indexOf('.') + 1);
        return switch (naam.split("\\.")[0]) {
            case "drempels" -> gevallen.stream().filter(f -> !regeling.equals("ldnor-2026-2029") || f.gewijzigd()).flatMap(f -> sector(f, laatste).stream()).toList();
            case "drempelsSupplement", "staffel" -> gevallen.stream().flatMap(f -> sector(f, laatste).stream()).toList();
            case "mboKleinTot" -> gevallen.stream().flatMap(f -> sector(f, "mbo").stream()).toList();
            case "minStudenten" -> gevallen.stream().flatMap(f -> Optional.ofNullable(f.totalen().get(Telling.STUDENTEN)).filter(Aantal::isBekend).stream()).map(GrensgevallenTest::getal).toList();
            case "minderVan", "minderTot" -> gevallen.stream().flatMap(f -> f.opleidingsschool().stream()).filter(s -> s.vestigingenVertrokken().orElse(false))
                    .flatMap(s -> s.studenten().filter(Aantal::isBekend).stream()).map(GrensgevallenTest::getal).toList();
            case "fte" -> gevallen.stream().flatMap(f -> f.rap().stream()).filter(r -> inSector(regeling, tekst, r.referentie(), laatste.substring(0, 2))).flatMap(r -> r.fte().stream()).toList();
            case "groenMax" -> gevallen.stream().filter(f -> f.landelijk().equals(Optional.of(Landelijk.GROEN))).map(f -> zonderMaximum(f, regeling, tekst)).toList();
            case "max" -> gevallen.stream().flatMap(f -> f.gevraagd().stream()).toList();
            default -> throw new IllegalArgumentException("Van deze figuur is niet bekend wat ertegen wordt gehouden: " + naam);
        };
    }

    private static Optional<BigDecimal> sector(Aanvraagfeiten f, String sector) {
        boolean bekend = SECTOREN.get(sector).stream().allMatch(t -> !f.totalen().containsKey(t) || f.totalen().get(t).isBekend());
        return bekend ? Optional.of(SECTOREN.get(sector).stream().map(t -> f.totalen().getOrDefault(t, Aantal.van(0))).map(GrensgevallenTest::getal).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** The lines of component a of one year, before the maximum cuts them off. */
    private static BigDecimal zonderMaximum(Aanvraagfeiten f, String regeling, LocalDate tekst) {
        return Beoordelaar.beoordeel(f, Optional.empty(), Situatie.versie(regeling, tekst)).posten().stream().filter(p -> p.code().startsWith("A_")).flatMap(p -> p.bedrag().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean inSector(String regeling, LocalDate tekst, String referentie, String sector) {
        return Situatie.versie(regeling, tekst).parameters().parameter("rapSector." + referentie).flatMap(Parameter::waarde).filter(s -> s.toLowerCase(java.util.Locale.ROOT).startsWith(sector)).isPresent();
    }

    private static BigDecimal getal(Aantal aantal) {
        return BigDecimal.valueOf(aantal.ondergrens());
    }
}
