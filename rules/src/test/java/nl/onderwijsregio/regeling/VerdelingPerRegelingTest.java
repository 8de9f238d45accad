package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cut at the ceiling: which components of which regeling, and 2024 in turns. */
class VerdelingPerRegelingTest {

    private static final LocalDate TEKST_2024 = LocalDate.of(2024, 10, 4);

    @Test
    void in_2024_wordt_bij_een_onderwijsregio_alleen_onderdeel_a_verlaagd() {
        // a: po 22.000 is 475.000 and vo 15.000 is 350.000; supplement 75.000; 200 x 955 = 191.000; invalpool 100.000
        Beoordeling b = beoordeel("onderwijsregio-2024", TEKST_2024, a -> tellingen(a, 22_000, 15_000, 0, 200).invalpool(true));
        assertThat(b.bedrag()).contains(new BigDecimal("1191000.00"));
        Verdeling v = Verdeling.van(List.of(b), new BigDecimal("778500.00"));
        assertThat(v.factor().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(toegekend(v)).containsExactly("778500.00");
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> Verdeling.van(List.of(b), new BigDecimal("365999.99"))).withMessageContaining("366000.00");
    }

    @Test
    void in_2026_worden_a_en_b_verlaagd_en_de_toeslagen_niet() {
        // per year 20.000 x 68,80 = 1.376.000 and 100 x 1.250 = 125.000; dunbevolkt 100.000; times four
        Beoordeling b = beoordeel("ldnor-2026-2029", LocalDate.of(2026, 9, 3), a -> tellingen(a, 20_000, 0, 0, 100).regio("OR250012").totaal(Telling.VAVO, Aantal.van(0)));
        assertThat(b.bedrag()).contains(new BigDecimal("6404000.00"));
        assertThat(b.bedragPerJaar()).contains(new BigDecimal("1601000.00"));
        assertThat(toegekend(Verdeling.van(List.of(b), new BigDecimal("3402000.00")))).containsExactly("3402000.00");
        assertThat(Verdeling.van(List.of(b), new BigDecimal("3402000.00")).factor().orElseThrow()).isEqualByComparingTo("0.5");
    }

    @Test
    void bij_opleidingsscholen_gaat_het_bedrag_per_student_voor_en_wordt_de_rest_naar_het_vaste_bedrag_verdeeld() {
        Beoordeling gewoon = school(100, false, null);       // 100.000 + 95.500
        Beoordeling kleiner = school(40, true, null);        // 60.000 + 38.200
        Verdeling v = Verdeling.van(List.of(gewoon, gewoon, kleiner), new BigDecimal("359200.00"));
        // 229.200 per student first; 130.000 remains of 260.000
        assertThat(toegekend(v)).containsExactly("145500.00", "145500.00", "68200.00");
    }

    @Test
    void een_rap_regio_deelt_in_haar_geheel_mee() {
        Verdeling v = Verdeling.van(List.of(rap("RAP220001"), rap("RAP220010")), new BigDecimal("240625.00"));
        assertThat(toegekend(v)).containsExactly("96250.00", "144375.00");
    }

    @Test
    void aanvullingen_delen_evenredig_en_veertig_maxima_passen_precies() {
        Beoordeling meest = beoordeel("aanvulling-2025", LocalDate.of(2025, 1, 1), a -> a.gevraagd(new BigDecimal("300000.00")));
        assertThat(toegekend(Verdeling.van(Collections.nCopies(40, meest), new BigDecimal("10000000.00")))).containsOnly("250000.00");
        assertThat(toegekend(Verdeling.van(Collections.nCopies(41, meest), new BigDecimal("10000000.00")))).containsOnly("243902.43");
    }

    @Test
    void in_2024_gaan_onderwijsregios_voor_en_delen_de_andere_sporen_wat_overblijft_naar_rato() {
        Beoordeling regio = beoordeel("onderwijsregio-2024", TEKST_2024, a -> tellingen(a, 15_000, 0, 0, 200)); // 350.000 + 191.000
        Beoordeling rap = rap("RAP220001");            // 192.500
        Beoordeling school = school(97, false, null);  // 100.000 + 92.635 = 192.635
        List<Beoordeling> alle = List.of(school, regio, rap);
        Verdeling ruim = Verdeling.van(alle, new BigDecimal("926135.00"), VerdelingPerRegelingTest::beurt);
        assertThat(toegekend(ruim)).containsExactly("192635.00", "541000.00", "192500.00");
        assertThat(ruim.factor()).contains(BigDecimal.ONE);
        Verdeling krap = Verdeling.van(alle, new BigDecimal("926133.00"), VerdelingPerRegelingTest::beurt);
        // 385.133 remains of 385.135: rap 192.500 x 385.133 / 385.135 = 192.499,00, school 192.633,99 of which 92.635 per student
        assertThat(toegekend(krap)).containsExactly("192633.99", "541000.00", "192499.00");
        assertThat(krap.sporen()).extracting(Verdeling.Spoor::regeling).containsExactly("onderwijsregio-2024", "opleidingsschool-2024", "rap-2024");
        Verdeling alleenRegio = Verdeling.van(List.of(regio, rap), new BigDecimal("366000.00"), VerdelingPerRegelingTest::beurt);
        assertThat(toegekend(alleenRegio)).containsExactly("366000.00", "0.00");
    }

    @Test
    void gelijke_aanvragers_krijgen_in_elk_spoor_gelijk_tot_op_de_cent_en_wat_overschiet_blijft_liggen() {
        // 3 x 95.500 per student first; 100.000,00 remains for three fixed amounts of 100.000: 33.333,33 each
        assertThat(toegekend(Verdeling.van(Collections.nCopies(3, school(100, false, null)), new BigDecimal("386500.00")))).containsOnly("128833.33");
        // a third of 100.000,00
        assertThat(toegekend(Verdeling.van(Collections.nCopies(3, rap("RAP220001")), new BigDecimal("100000.00")))).containsOnly("33333.33");
        // a only: 3 x 350.000 and 3 x 191.000 for students; 100.000,00 remains
        Beoordeling regio = beoordeel("onderwijsregio-2024", TEKST_2024, a -> tellingen(a, 15_000, 0, 0, 200));
        assertThat(toegekend(Verdeling.van(Collections.nCopies(3, regio), new BigDecimal("673000.00")))).containsOnly("224333.33");
        // 5/12 of 100.000 is 41.666,66 and two thirds of a cent: the amount is rounded down once, and so is the share
        Beoordeling aspirant = school(0, false, 2022);
        assertThat(aspirant.bedrag()).contains(new BigDecimal("41666.66"));
        assertThat(toegekend(Verdeling.van(Collections.nCopies(2, aspirant), new BigDecimal("41666.67")))).containsOnly("20833.33");
    }

    @Test
    void in_2024_krijgen_gelijken_over_de_sporen_heen_gelijk_en_blijft_er_minder_dan_een_cent_per_aanvraag_over() {
        Beoordeling regio = beoordeel("onderwijsregio-2024", TEKST_2024, a -> tellingen(a, 15_000, 0, 0, 200)); // 541.000
        List<Beoordeling> alle = List.of(regio, rap("RAP220001"), rap("RAP220001"), rap("RAP220001"), school(0, false, null), school(0, false, null), school(0, false, null));
        // 541.000 first; 100.000,00 remains for rap 577.500 and schools 300.000: 65.811,96 and 34.188,03; a third of each
        Verdeling v = Verdeling.van(alle, new BigDecimal("641000.00"), VerdelingPerRegelingTest::beurt);
        assertThat(toegekend(v)).containsExactly("541000.00", "21937.32", "21937.32", "21937.32", "11396.01", "11396.01", "11396.01");
    }

    @Test
    void is_een_bedrag_van_een_onderwijsregio_onbekend_dan_is_er_voor_de_andere_sporen_niets_te_zeggen() {
        Beoordeling onbekend = beoordeel("onderwijsregio-2024", TEKST_2024, a -> tellingen(a, 15_000, 0, 0, 200).totaal(Telling.STUDENTEN, null));
        Verdeling v = Verdeling.van(List.of(onbekend, rap("RAP220001")), new BigDecimal("90951000.00"), VerdelingPerRegelingTest::beurt);
        assertThat(v.toekenningen()).allSatisfy(t -> assertThat(t.toegekend()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"onderwijsregio-2024", "rap-2024", "opleidingsschool-2024", "ldnor-2026-2029", "aanvulling-2025", "ldnor-2025"})
    void nooit_boven_het_plafond_gelijken_gelijk_meer_plafond_nooit_minder_en_de_volgorde_doet_er_niet_toe(String regeling) {
        Random toeval = new Random(7);
        for (int ronde = 0; ronde < 25; ronde++) {
            List<Beoordeling> aanvragen = aanvragen(regeling, toeval);
            BigDecimal vast = som(aanvragen, Post.Korting.GEEN);
            BigDecimal plafond = vast.add(som(aanvragen, Post.Korting.EVENREDIG).multiply(BigDecimal.valueOf(toeval.nextInt(120), 2))).setScale(2, java.math.RoundingMode.DOWN);
            Verdeling v = Verdeling.van(aanvragen, plafond);
            eisEerlijk(v, Verdeling.van(aanvragen, plafond.add(new BigDecimal("100000.01"))));
            List<Beoordeling> geschud = new ArrayList<>(aanvragen);
            Collections.shuffle(geschud, toeval);
            assertThat(Verdeling.van(geschud, plafond).toekenningen()).containsExactlyInAnyOrderElementsOf(v.toekenningen());
        }
    }

    @Test
    void ook_over_de_drie_sporen_samen_is_het_eerlijk() {
        Random toeval = new Random(8);
        for (int ronde = 0; ronde < 25; ronde++) {
            List<Beoordeling> alle = new ArrayList<>();
            for (String regeling : List.of("onderwijsregio-2024", "rap-2024", "opleidingsschool-2024")) {
                alle.addAll(aanvragen(regeling, toeval));
            }
            BigDecimal alles = som(alle, Post.Korting.GEEN).add(som(alle, Post.Korting.EVENREDIG));
            BigDecimal plafond = alles.multiply(BigDecimal.valueOf(90 + toeval.nextInt(15), 2)).setScale(2, java.math.RoundingMode.DOWN);
            try {
                Verdeling v = Verdeling.van(alle, plafond, VerdelingPerRegelingTest::beurt);
                eisEerlijk(v, Verdeling.van(alle, plafond.add(new BigDecimal("100000.01")), VerdelingPerRegelingTest::beurt));
                Collections.shuffle(alle, toeval);
                assertThat(Verdeling.van(alle, plafond, VerdelingPerRegelingTest::beurt).toekenningen()).containsExactlyInAnyOrderElementsOf(v.toekenningen());
            } catch (OnbruikbareInvoer teWeinigVoorDeStudenten) {
                assertThat(teWeinigVoorDeStudenten).hasMessageContaining("niet worden verlaagd");
            }
        }
    }

    private static void eisEerlijk(Verdeling v, Verdeling metMeer) {
        BigDecimal som = v.toekenningen().stream().map(t -> t.toegekend().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(som).isLessThanOrEqualTo(v.plafond());
        Map<Beoordeling, List<Optional<BigDecimal>>> perSoort = v.toekenningen().stream()
                .collect(Collectors.groupingBy(Verdeling.Toekenning::beoordeling, Collectors.mapping(Verdeling.Toekenning::toegekend, Collectors.toList())));
        assertThat(perSoort.values()).allSatisfy(gelijken -> assertThat(gelijken.stream().distinct()).hasSize(1));
        for (int i = 0; i < v.toekenningen().size(); i++) {
            BigDecimal deel = v.toekenningen().get(i).toegekend().orElseThrow();
            assertThat(deel).isNotNegative().isLessThanOrEqualTo(v.toekenningen().get(i).beoordeling().bedrag().orElseThrow());
            assertThat(metMeer.toekenningen().get(i).toegekend().orElseThrow()).isGreaterThanOrEqualTo(deel);
        }
    }

    private static List<Beoordeling> aanvragen(String regeling, Random toeval) {
        List<Beoordeling> aanvragen = new ArrayList<>();
        for (int i = 0; i < 2 + toeval.nextInt(5); i++) {
            Beoordeling b = switch (regeling) {
                case "rap-2024" -> rap("RAP2200" + (10 + toeval.nextInt(60)));
                case "opleidingsschool-2024" -> school(toeval.nextInt(200), toeval);
                case "aanvulling-2025" -> beoordeel(regeling, LocalDate.of(2025, 1, 1), a -> a.gevraagd(BigDecimal.valueOf(toeval.nextInt(40_000_000), 2)));
                case "ldnor-2025" -> beoordeel(regeling, Situatie.BESLISTEKST, a -> tellingen(a, toeval.nextInt(60_000), toeval.nextInt(60_000), 0, 200).aaneengesloten(true));
                default -> beoordeel(regeling, regeling.endsWith("2024") ? TEKST_2024 : LocalDate.of(2026, 9, 3),
                        a -> tellingen(a, toeval.nextInt(60_000), toeval.nextInt(60_000), toeval.nextInt(20_000), 200).totaal(Telling.VAVO, Aantal.van(3)).regio("OR250020"));
            };
            aanvragen.add(b);
            if (toeval.nextBoolean()) {
                aanvragen.add(b);
            }
        }
        return aanvragen;
    }

    private static Beoordeling rap(String referentie) {
        return beoordeel("rap-2024", TEKST_2024, a -> a.rap(new Aanvraagfeiten.Rap(referentie, Optional.of(true), Optional.empty())));
    }

    /** An aspirant of 2022 whose vestigingen left has no determined amount, so it is not among them. */
    private static Beoordeling school(int studenten, Random toeval) {
        boolean vertrokken = toeval.nextBoolean();
        return school(studenten, vertrokken, !vertrokken && toeval.nextInt(4) == 0 ? 2022 : null);
    }

    private static Beoordeling school(int studenten, boolean vertrokken, Integer aspirant) {
        return beoordeel("opleidingsschool-2024", TEKST_2024, a -> a.opleidingsschool(
                new Aanvraagfeiten.Opleidingsschool(Optional.of(Aantal.van(studenten)), Optional.of(vertrokken), Optional.ofNullable(aspirant))));
    }

    private static Beoordeling beoordeel(String regeling, LocalDate tekst, java.util.function.UnaryOperator<Aanvraagfeiten.Bouwer> feiten) {
        return Beoordelaar.beoordeel(feiten.apply(Aanvraagfeiten.voor(regeling, LocalDate.of(2026, 1, 1)).versie(tekst)).bouwen(), Optional.empty(),
                Situatie.versie(regeling, tekst));
    }

    private static Aanvraagfeiten.Bouwer tellingen(Aanvraagfeiten.Bouwer a, int po, int vo, int mbo, int studenten) {
        return Situatie.tellingen(a, po, vo, mbo).totaal(Telling.STUDENTEN, Aantal.van(studenten));
    }

    private static int beurt(Beoordeling b) {
        return Situatie.versie(b.regeling(), b.versie()).parameters().getal("verdeling.beurt").orElseThrow();
    }

    private static BigDecimal som(List<Beoordeling> beoordelingen, Post.Korting korting) {
        return beoordelingen.stream().flatMap(b -> b.posten().stream()).filter(p -> p.korting() == korting).map(p -> p.bedrag().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> toegekend(Verdeling v) {
        return v.toekenningen().stream().map(t -> t.toegekend().orElseThrow().toPlainString()).toList();
    }
}
