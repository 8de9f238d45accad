package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Indicator.Eenheid;
import org.junit.jupiter.api.Test;

class DeeltabellenTest {
    private static final Indicatorcijfer CIJFER = new Indicatorcijfer("tekort", "8.1", "412", "Eigen meting", "2024-10-01", "fte", "alleen po", false);
    private static final Vraagstukregel VRAAGSTUK = new Vraagstukregel(1, "Starters", Doelgroep.BEHOUDEN, "waarom");
    private static final Doelregel DOEL = new Doelregel(1, "Minder uitval", Doelgroep.BEHOUDEN, 1, "tekort", "procent", "21", "15", "2025-12-31", "hoe");
    private static final Afspraakregel AFSPRAAK = new Afspraakregel(1, "Uitval", "tekort", 1, "elk jaar", "programmabureau");
    private static final SortedMap<String, SortedMap<String, String>> LOKET = new TreeMap<>(Map.of("LOKET", new TreeMap<>(Map.of("naam", "Loket"))));
    private static final Plandeelinhoud HEEL = new Plandeelinhoud(List.of(CIJFER), List.of(VRAAGSTUK), List.of(DOEL), List.of(AFSPRAAK), LOKET);

    @Test
    void wat_ook_wijzigt_in_een_deel_staat_anders_op_papier_en_in_de_vergelijking() {
        Recordvarianten.van(CIJFER).forEach((wat, c) -> anders("cijfer " + wat, new Plandeelinhoud(List.of(c), List.of(VRAAGSTUK), List.of(DOEL), List.of(AFSPRAAK), LOKET)));
        Recordvarianten.van(VRAAGSTUK).forEach((wat, v) -> anders("vraagstuk " + wat, new Plandeelinhoud(List.of(CIJFER), List.of(v), List.of(DOEL), List.of(AFSPRAAK), LOKET)));
        Recordvarianten.van(DOEL).forEach((wat, d) -> anders("doel " + wat, new Plandeelinhoud(List.of(CIJFER), List.of(VRAAGSTUK), List.of(d), List.of(AFSPRAAK), LOKET)));
        Recordvarianten.van(AFSPRAAK).forEach((wat, a) -> anders("afspraak " + wat, new Plandeelinhoud(List.of(CIJFER), List.of(VRAAGSTUK), List.of(DOEL), List.of(a), LOKET)));
        anders("formulier", new Plandeelinhoud(List.of(CIJFER), List.of(VRAAGSTUK), List.of(DOEL), List.of(AFSPRAAK),
                new TreeMap<>(Map.of("LOKET", new TreeMap<>(Map.of("naam", "Anders"))))));
    }

    @Test
    void een_cijfer_draagt_de_naam_en_de_eenheid_van_het_format_en_een_leeg_getal_geen_eenheid() {
        assertThat(regels(HEEL, Eenheid.PERCENTAGE)).anySatisfy(r -> assertThat(r).contains("Tekort · 8,1% (alleen po)"));
        assertThat(regels(HEEL, Eenheid.FTE)).anySatisfy(r -> assertThat(r).contains("8,1 fte"));
        assertThat(regels(HEEL, Eenheid.AANTAL)).anySatisfy(r -> assertThat(r).contains("· Tekort · 21 procent · 15 procent"));
        Doelregel leeg = new Doelregel(1, "Minder uitval", Doelgroep.BEHOUDEN, null, "", "procent", "", "", "", "");
        assertThat(regels(new Plandeelinhoud(List.of(), List.of(), List.of(leeg), List.of(), new TreeMap<>()), Eenheid.AANTAL)).containsExactly("D-1 Minder uitval · behouden");
    }

    private static void anders(String wat, Plandeelinhoud inhoud) {
        assertThat(regels(inhoud, Eenheid.PERCENTAGE)).as(wat).isNotEqualTo(regels(HEEL, Eenheid.PERCENTAGE));
    }

    private static List<String> regels(Plandeelinhoud delen, Eenheid eenheid) {
        PlanInhoud inhoud = new PlanInhoud(3, "ldnor-2025", "2024-11-30", "De Waarden", new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), List.of(),
                new TreeMap<>(), List.of(), List.of(), List.of(), delen);
        Indicator tekort = new Indicator("tekort", "Tekort", eenheid, "po", "leraren", "", "8 lid 1 onder a", "");
        return Deeltabellen.van(inhoud, List.of(), List.of(tekort), Deelwoorden::van).stream().flatMap(t -> t.regels().stream()).toList();
    }
}
