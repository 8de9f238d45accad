package nl.onderwijsregio.regeling;

import static nl.onderwijsregio.regeling.Situatie.beoordeel;
import static nl.onderwijsregio.regeling.Situatie.goedeAanvraag;
import static nl.onderwijsregio.regeling.Situatie.tellingen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerdelingTest {

    // 20.000 x 65 + 16.000 x 65 + 200 x 1.250 = 2.590.000, and 75.000
    private static final Beoordeling MET_TOESLAG = beoordeel(tellingen(goedeAanvraag(), 20_000, 16_000, 0));
    // 20.000 x 65 + 200 x 1.250 = 1.550.000
    private static final Beoordeling ZONDER_TOESLAG = beoordeel(goedeAanvraag());

    @Test
    void is_er_genoeg_dan_krijgt_ieder_zijn_hele_bedrag() {
        Verdeling v = Verdeling.van(List.of(MET_TOESLAG, ZONDER_TOESLAG), new BigDecimal("4215000.00"));
        assertThat(v.factor()).contains(BigDecimal.ONE);
        assertThat(toegekend(v)).containsExactly("2665000.00", "1550000.00");
    }

    @Test
    void een_cent_tekort_gaat_af_van_a_en_b_en_niet_van_de_toeslag() {
        Verdeling v = Verdeling.van(List.of(MET_TOESLAG, ZONDER_TOESLAG), new BigDecimal("4214999.99"));
        // over = 4.139.999,99; 2.590.000 x over / 4.140.000 = 2.589.999,9937...; 1.550.000 x over / 4.140.000 = 1.549.999,9962...
        assertThat(toegekend(v)).containsExactly("2664999.99", "1549999.99");
    }

    @Test
    void de_helft_van_a_en_b_laat_de_toeslag_heel() {
        Verdeling v = Verdeling.van(List.of(MET_TOESLAG, ZONDER_TOESLAG), new BigDecimal("2145000.00"));
        assertThat(v.factor().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(toegekend(v)).containsExactly("1370000.00", "775000.00");
    }

    @Test
    void een_afgewezen_of_onvoldoende_aanvraag_krijgt_niets_en_neemt_anderen_niets_af() {
        Beoordeling teLaat = beoordeel(goedeAanvraag().ingediendOp(Situatie.SLUITING.plusSeconds(1)));
        Beoordeling teKlein = beoordeel(goedeAanvraag().totaal(Telling.STUDENTEN, Aantal.van(149)));
        Verdeling v = Verdeling.van(List.of(teLaat, ZONDER_TOESLAG, teKlein), new BigDecimal("1550000.00"));
        assertThat(toegekend(v)).containsExactly("0.00", "1550000.00", "0.00");
    }

    @Test
    void is_een_bedrag_onbekend_dan_is_alleen_bij_ruim_genoeg_geld_iets_te_zeggen() {
        Beoordeling onzeker = beoordeel(goedeAanvraag().totaal(Telling.PO, Aantal.tussen(20_000, 20_010)));
        Verdeling krap = Verdeling.van(List.of(onzeker, ZONDER_TOESLAG), new BigDecimal("3100000.00"));
        assertThat(krap.factor()).isEmpty();
        assertThat(krap.toekenningen()).allSatisfy(t -> assertThat(t.toegekend()).isEmpty());
        Verdeling ruim = Verdeling.van(List.of(onzeker, ZONDER_TOESLAG), new BigDecimal("3100650.00"));
        assertThat(ruim.toekenningen().getFirst().toegekend()).isEmpty();
        assertThat(ruim.toekenningen().getLast().toegekend()).contains(new BigDecimal("1550000.00"));
    }

    @Test
    void een_plafond_onder_de_toeslagen_wordt_geweigerd() {
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> Verdeling.van(List.of(MET_TOESLAG), new BigDecimal("74999.99")))
                .withMessageContaining("75000.00");
        assertThat(toegekend(Verdeling.van(List.of(MET_TOESLAG), new BigDecimal("75000.00")))).containsExactly("75000.00");
    }

    @Test
    void geen_aanvragen_is_een_lege_verdeling() {
        assertThat(Verdeling.van(List.of(), new BigDecimal("1.00")).toekenningen()).isEmpty();
    }

    @Test
    void nooit_boven_het_plafond_gelijken_gelijk_en_de_volgorde_doet_er_niet_toe() {
        Random toeval = new Random(20241015);
        for (int ronde = 0; ronde < 60; ronde++) {
            List<Beoordeling> aanvragen = new ArrayList<>();
            for (int i = 0; i < 2 + toeval.nextInt(12); i++) {
                Beoordeling b = beoordeel(tellingen(goedeAanvraag(), 15_000 + toeval.nextInt(40_000), toeval.nextInt(30_000), toeval.nextInt(20_000)));
                aanvragen.add(b);
                if (toeval.nextBoolean()) {
                    aanvragen.add(b);
                }
            }
            BigDecimal plafond = BigDecimal.valueOf(300_000_000L + toeval.nextInt(2_000_000_000), 2).max(new BigDecimal("3900000.00"));
            Verdeling v = Verdeling.van(aanvragen, plafond);
            BigDecimal som = v.toekenningen().stream().map(t -> t.toegekend().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(som).isLessThanOrEqualTo(plafond);
            if (v.factor().orElseThrow().compareTo(BigDecimal.ONE) < 0) {
                assertThat(som).isGreaterThan(plafond.subtract(new BigDecimal("0.01").multiply(BigDecimal.valueOf(aanvragen.size()))));
            }
            for (Verdeling.Toekenning een : v.toekenningen()) {
                v.toekenningen().stream().filter(t -> t.beoordeling().equals(een.beoordeling()))
                        .forEach(t -> assertThat(t.toegekend()).isEqualTo(een.toegekend()));
            }
            List<Beoordeling> geschud = new ArrayList<>(aanvragen);
            Collections.shuffle(geschud, toeval);
            assertThat(Verdeling.van(geschud, plafond).toekenningen()).containsExactlyInAnyOrderElementsOf(v.toekenningen());
        }
    }

    private static List<String> toegekend(Verdeling v) {
        return v.toekenningen().stream().map(t -> t.toegekend().orElseThrow().toPlainString()).toList();
    }
}
