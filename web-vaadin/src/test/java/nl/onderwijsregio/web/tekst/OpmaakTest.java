package nl.onderwijsregio.web.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpmaakTest {
    private final Opmaak opmaak = Opmaak.in(Taal.NL);
    private final Opmaak engels = Opmaak.in(Taal.EN);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"3242500; € 3.242.500", "3242500.00; € 3.242.500", "65.5; € 65,50", "0; € 0", "1095632000; € 1.095.632.000",
        "-12300; – € 12.300", "0.005; € 0,01", "999.999; € 1.000"})
    void een_bedrag_heeft_alleen_centen_als_die_niet_nul_zijn(BigDecimal bedrag, String verwacht) {
        assertThat(opmaak.bedrag(bedrag)).isEqualTo(verwacht);
    }

    @Test
    void een_tarief_heeft_altijd_centen() {
        assertThat(opmaak.tarief(new BigDecimal("65"))).isEqualTo("€ 65,00");
        assertThat(opmaak.tarief(new BigDecimal("1250.00"))).isEqualTo("€ 1.250,00");
    }

    @Test
    void getallen_hebben_punten_per_duizend_en_een_komma_voor_decimalen() {
        assertThat(opmaak.getal(30_000)).isEqualTo("30.000");
        assertThat(opmaak.getal(999)).isEqualTo("999");
        assertThat(opmaak.getal(new BigDecimal("0.9431"))).isEqualTo("0,9431");
        assertThat(opmaak.bereik(11_982, 12_014)).isEqualTo("11.982 t/m 12.014");
        assertThat(opmaak.bereik(4, 4)).isEqualTo("4");
    }

    @Test
    void een_dag_heeft_een_maandnaam_en_een_termijn_een_weekdag() {
        LocalDate vrijdag = LocalDate.of(2026, 12, 4);
        assertThat(opmaak.dag(vrijdag)).isEqualTo("4 december 2026");
        assertThat(opmaak.weekdag(vrijdag)).isEqualTo("vrijdag 4 december 2026");
        assertThat(opmaak.termijn(vrijdag)).isEqualTo("vrijdag 4 december 2026");
    }

    @Test
    void een_termijn_in_het_weekend_zegt_dat_erbij() {
        assertThat(opmaak.termijn(LocalDate.of(2026, 2, 14))).isEqualTo("zaterdag 14 februari 2026. Let op: dit is een zaterdag.");
        assertThat(opmaak.termijn(LocalDate.of(2026, 2, 15))).isEqualTo("zondag 15 februari 2026. Let op: dit is een zondag.");
        assertThat(opmaak.termijn(LocalDate.of(2026, 2, 16))).isEqualTo("maandag 16 februari 2026");
    }

    @Test
    void een_moment_staat_in_nederlandse_tijd() {
        assertThat(opmaak.moment(LocalDateTime.of(2026, 12, 4, 16, 0))).isEqualTo("4 december 2026, 16.00 uur");
        assertThat(opmaak.moment(Instant.parse("2024-10-15T14:00:00Z"))).isEqualTo("15 oktober 2024, 16.00 uur");
        assertThat(opmaak.moment(Instant.parse("2024-12-15T08:05:00Z"))).isEqualTo("15 december 2024, 9.05 uur");
        assertThat(opmaak.weekdagMoment(LocalDateTime.of(2024, 10, 15, 16, 0))).isEqualTo("dinsdag 15 oktober 2024, 16.00 uur");
    }

    @ParameterizedTest
    @CsvSource({"-3,3 dagen geleden", "-2,2 dagen geleden", "-1,gisteren", "0,vandaag", "1,morgen", "2,over 2 dagen", "12,over 12 dagen"})
    void hoe_lang_nog(int dagen, String verwacht) {
        LocalDate vandaag = LocalDate.of(2024, 10, 3);
        assertThat(opmaak.over(vandaag, vandaag.plusDays(dagen))).isEqualTo(verwacht);
    }

    @Test
    void engels_volgt_de_engelse_gewoonte() {
        assertThat(engels.bedrag(new BigDecimal("3242500"))).isEqualTo("€3,242,500");
        assertThat(engels.weekdag(LocalDate.of(2026, 12, 4))).isEqualTo("Friday 4 December 2026");
        assertThat(engels.moment(LocalDateTime.of(2026, 12, 4, 16, 0))).isEqualTo("4 December 2026, 16:00");
    }

    @Test
    void een_vingerafdruk_staat_in_groepen_van_vier() {
        assertThat(Opmaak.vingerafdruk("3f9a21c488d0ffee")).isEqualTo("3F9A-21C4-88D0");
        assertThat(Opmaak.vingerafdruk("sha256:3f9a21c488d0ffee")).isEqualTo("3F9A-21C4-88D0");
    }
}
