package nl.onderwijsregio.regeling;

import static nl.onderwijsregio.regeling.Situatie.beoordeel;
import static nl.onderwijsregio.regeling.Situatie.goedeAanvraag;
import static nl.onderwijsregio.regeling.Situatie.tellingen;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 5 and bijlage 1, calculated by hand. */
class BedragTest {

    @ParameterizedTest(name = "po {0}, vo {1}, mbo {2}, studenten {3}: {4}")
    @CsvSource({
            // 54.880 x 65 = 3.567.200; 600 x 1.250 = 750.000
            "54880,0,0,600,4317200.00",
            // 42.000 x 65 = 2.730.000; 410 x 1.250 = 512.500; vo is too small for a supplement
            "30000,12000,0,410,3242500.00",
            // 36.000 x 65 = 2.340.000; 200 x 1.250 = 250.000; 75.000
            "20000,16000,0,200,2665000.00",
            // 30.000 x 65 = 1.950.000; 9.000 x 15 = 135.000; 150 x 1.250 = 187.500; 150.000
            "15000,15000,9000,150,2422500.00",
            // the same with one mbo-student less: 134.985 and 75.000
            "15000,15000,8999,150,2347485.00",
            // the same with one pupil less in vo: 1.949.935 and 75.000
            "15000,14999,9000,150,2347435.00",
            // 8.999 x 15 = 134.985; 29.998 x 65 = 1.949.870; nobody at the threshold
            "14999,14999,8999,150,2272355.00",
            "0,0,0,0,0.00"})
    void het_bedrag_klopt_met_de_hand_gerekend(int po, int vo, int mbo, int studenten, BigDecimal verwacht) {
        assertThat(beoordeel(tellingen(goedeAanvraag(), po, vo, mbo).totaal(Telling.STUDENTEN, Aantal.van(studenten))).bedrag()).contains(verwacht);
    }

    @Test
    void elke_soort_leerling_heeft_zijn_eigen_regel_en_tarief() {
        Bouwer bouwer = tellingen(goedeAanvraag(), 15_000, 0, 100).totaal(Telling.PO_GESPECIALISEERD, Aantal.van(10)).totaal(Telling.PRAKTIJKONDERWIJS, Aantal.van(20))
                .totaal(Telling.MBO_BBL_ENTREE, Aantal.van(3)).totaal(Telling.MBO_BBL_OVERIG, Aantal.van(7));
        Beoordeling b = beoordeel(bouwer);
        assertThat(b.posten()).extracting(Post::formule).containsExactly("15000 x 65,00", "10 x 65,00", "0 x 65,00", "20 x 65,00", "100 x 15,00", "3 x 7,50",
                "7 x 6,00", "200 x 1250,00", "1 sector: 0,00");
        // 975.000 + 650 + 0 + 1.300 + 1.500 + 22,50 + 42 + 250.000
        assertThat(b.bedrag()).contains(new BigDecimal("1228514.50"));
    }

    @ParameterizedTest(name = "mbo {0}, studenten {1}: {2}")
    @CsvSource({
            // 30.000 x 15 = 450.000, exactly the ceiling, and students on top: 187.500
            "30000,150,637500.00,0.00",
            // one more: 450.015, cut back to 450.000
            "30001,150,637500.00,-15.00",
            // 21.565 x 15 = 323.475
            "21565,400,823475.00,0.00"})
    void landelijk_groen_krijgt_voor_leerlingen_hoogstens_450000_en_studenten_daarbovenop(int mbo, int studenten, BigDecimal verwacht, BigDecimal af) {
        Beoordeling b = beoordeel(tellingen(goedeAanvraag(), 0, 0, mbo).totaal(Telling.STUDENTEN, Aantal.van(studenten)).regio("OR250049").landelijk(Landelijk.GROEN));
        assertThat(b.bedrag()).contains(verwacht);
        assertThat(b.post("GROEN_MAXIMUM").orElseThrow().bedrag()).contains(af);
        assertThat(som(b)).isEqualByComparingTo(verwacht);
    }

    @Test
    void andere_landelijke_regios_hebben_geen_maximum() {
        Beoordeling b = beoordeel(tellingen(goedeAanvraag(), 0, 0, 40_000).landelijk(Landelijk.SCOPE));
        assertThat(b.bedrag()).contains(new BigDecimal("850000.00"));
        assertThat(b.post("GROEN_MAXIMUM")).isEmpty();
    }

    @Test
    void groen_boven_het_maximum_is_exact_ook_als_een_telling_dat_niet_is() {
        Beoordeling b = beoordeel(tellingen(goedeAanvraag(), 0, 0, 0).totaal(Telling.MBO_BOL, Aantal.tussen(31_000, 31_004)).regio("OR250049").landelijk(Landelijk.GROEN));
        assertThat(b.bedrag()).contains(new BigDecimal("700000.00"));
        assertThat(som(b)).isEqualByComparingTo("700000.00");
        assertThat(b.uitkomst()).isEqualTo(Uitkomst.VERLENEN);
    }

    @Test
    void groen_rond_het_maximum_is_een_bandbreedte() {
        Beoordeling b = beoordeel(tellingen(goedeAanvraag(), 0, 0, 0).totaal(Telling.MBO_BOL, Aantal.tussen(29_999, 30_004)).regio("OR250049").landelijk(Landelijk.GROEN));
        assertThat(b.bedrag()).isEmpty();
        assertThat(b.bedragOnder()).contains(new BigDecimal("699985.00"));
        assertThat(b.bedragBoven()).contains(new BigDecimal("700000.00"));
    }

    @Test
    void bij_verborgen_kleine_tellingen_is_er_een_bandbreedte_en_geen_bedrag() {
        List<Vestiging> vestigingen = new ArrayList<>(List.of(Vestiging.van("00AA00", Sector.PO, "BO", null, Aantal.van(15_000), null)));
        for (int i = 1; i <= 8; i++) {
            vestigingen.add(Vestiging.van("00BB0" + i, Sector.PO, "SO", null, Aantal.minderDanVijf(), null));
        }
        Beoordeling b = beoordeel(zonderTotalen(goedeAanvraag()).vestigingen(vestigingen));
        assertThat(b.bedrag()).isEmpty();
        assertThat(b.bedragOnder()).contains(new BigDecimal("1225520.00"));
        assertThat(b.bedragBoven()).contains(new BigDecimal("1227080.00"));
        assertThat(b.uitkomst()).isEqualTo(Uitkomst.NIET_TE_BEPALEN);
        assertThat(b.bevinding("OMVANG").orElseThrow().uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN);
        assertThat(b.post("A_PO_GESPECIALISEERD").orElseThrow().formule()).isEqualTo("8..32 x 65,00");
        assertThat(b.ontbreekt()).hasSize(8).contains("vestigingen.00BB01.leerlingen");
        assertThat(b.bevinding("BEDRAG").orElseThrow().tekst()).contains("tussen € 1.225.520 en € 1.227.080");
    }

    @Test
    void een_onbekend_aantal_geeft_geen_bedrag_en_geen_bandbreedte() {
        Beoordeling b = beoordeel(goedeAanvraag().totaal(Telling.STUDENTEN, null));
        assertThat(b.bedrag()).isEmpty();
        assertThat(b.bedragOnder()).isEmpty();
        assertThat(b.bedragBoven()).isEmpty();
        assertThat(b.ontbreekt()).containsExactly("totalen.studenten");
        assertThat(b.post("A_PO").orElseThrow().bedrag()).contains(new BigDecimal("1300000.00"));
    }

    @Test
    void vestigingen_tellen_op_en_noemen_elke_bron_een_keer() {
        Herkomst duo = Herkomst.bestand("DUO po", LocalDate.of(2022, 10, 1));
        Herkomst opgave = Herkomst.opgave("opgave van de regio", null, "F. Fictief");
        Beoordeling b = beoordeel(zonderTotalen(goedeAanvraag()).vestigingen(List.of(
                Vestiging.van("00AA00", Sector.PO, "BO", "GM0664", Aantal.van(15_000), duo), Vestiging.van("00AA01", Sector.PO, "SBO", "GM0664", Aantal.van(10), duo),
                Vestiging.van("00AA02", Sector.PO, "BO", "GM0664", Aantal.van(5), opgave), Vestiging.van("00CC00", Sector.VO, "PRO", "GM0664", Aantal.van(7), duo),
                Vestiging.van("00CC01", Sector.VO, "HAVO/VWO", "GM0664", Aantal.van(8), duo), Vestiging.van("30XX00", Sector.MBO, "bbl-entree", null, Aantal.van(2), duo))));
        assertThat(b.posten()).extracting(Post::formule).startsWith("15005 x 65,00", "10 x 65,00", "8 x 65,00", "7 x 65,00", "0 x 15,00", "2 x 7,50", "0 x 6,00");
        Post po = b.post("A_PO").orElseThrow();
        assertThat(po.herkomst()).containsExactly(duo, opgave);
        assertThat(po.invoer()).containsExactly("vestigingen");
        assertThat(po.toelichting()).contains("geteld op 1 oktober 2022, de regeling noemt 1 februari 2023");
    }

    @Test
    void een_totaal_scherpt_een_onzekere_som_van_vestigingen_aan() {
        Beoordeling b = beoordeel(zonderTotalen(goedeAanvraag()).totaal(Telling.PO, Aantal.van(15_003)).vestigingen(List.of(
                Vestiging.van("00AA00", Sector.PO, "BO", null, Aantal.van(15_000), null), Vestiging.van("00AA01", Sector.PO, "BO", null, Aantal.minderDanVijf(), null))));
        assertThat(b.post("A_PO").orElseThrow().formule()).isEqualTo("15003 x 65,00");
    }

    @Test
    void een_mbo_vestiging_zonder_soort_telt_voor_de_omvang_maar_niet_voor_het_bedrag() {
        Beoordeling b = beoordeel(zonderTotalen(goedeAanvraag()).vestigingen(List.of(Vestiging.van("30XX00", Sector.MBO, "", null, Aantal.van(9_000), null))));
        assertThat(b.bevinding("OMVANG").orElseThrow().uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN);
        assertThat(b.bedrag()).isEmpty();
        assertThat(b.ontbreekt()).containsExactlyInAnyOrder("totalen.mboBol", "totalen.mboBblEntree", "totalen.mboBblOverig");
    }

    @Test
    void nulregels_staan_erbij_met_hun_reden() {
        assertThat(beoordeel(goedeAanvraag()).posten()).filteredOn(p -> p.bedrag().orElseThrow().signum() == 0).hasSize(7)
                .allSatisfy(p -> assertThat(p.toelichting()).isNotBlank());
    }

    @Test
    void de_tekst_van_juni_2024_kent_de_tarieven_niet_en_noemt_ze() {
        Beoordeling b = beoordeel(goedeAanvraag().versie(Situatie.EERSTE_TEKST));
        assertThat(b.uitkomst()).isEqualTo(Uitkomst.NIET_TE_BEPALEN);
        assertThat(b.bedrag()).isEmpty();
        assertThat(b.ontbreekt()).containsExactly("parameter perLeerling.po");
        assertThat(b.post("B_STUDENTEN").orElseThrow().bedrag()).contains(new BigDecimal("250000.00"));
        assertThat(b.bevinding("BEDRAG").orElseThrow().tekst()).contains("bedrag per leerling in het primair onderwijs");
        assertThat(b.posten()).allSatisfy(p -> assertThat(p.bron()).contains("2024-06-11"));
        assertThat(b.tekstHash()).isNotEqualTo(beoordeel(goedeAanvraag()).tekstHash());
    }

    static BigDecimal som(Beoordeling b) {
        return b.posten().stream().map(p -> p.bedrag().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Bouwer zonderTotalen(Bouwer bouwer) {
        for (Telling t : Telling.values()) {
            if (t != Telling.STUDENTEN) {
                bouwer.totaal(t, null);
            }
        }
        return bouwer;
    }
}
