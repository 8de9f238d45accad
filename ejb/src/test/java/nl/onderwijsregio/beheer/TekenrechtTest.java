package nl.onderwijsregio.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.beheer.Tekenrecht.Periode;
import org.junit.jupiter.api.Test;

class TekenrechtTest {
    private static final LocalDate VANDAAG = LocalDate.of(2024, 10, 1);

    @Test
    void een_gat_over_precies_60_dagen_wordt_gemeld_en_over_61_dagen_niet() {
        assertThat(Tekenrecht.laatsteDag(List.of(tot(VANDAAG.plusDays(59))), VANDAAG)).contains(VANDAAG.plusDays(59));
        assertThat(Tekenrecht.laatsteDag(List.of(tot(VANDAAG.plusDays(60))), VANDAAG)).isEmpty();
    }

    @Test
    void wie_niet_afloopt_geeft_geen_gat() {
        assertThat(Tekenrecht.laatsteDag(List.of(tot(VANDAAG), tot(null)), VANDAAG)).isEmpty();
    }

    @Test
    void aansluitende_mandaten_geven_geen_gat_en_een_dag_ertussen_wel() {
        var eerst = tot(VANDAAG.plusDays(9));
        assertThat(Tekenrecht.laatsteDag(List.of(eerst, new Periode(VANDAAG.plusDays(10), null)), VANDAAG)).isEmpty();
        assertThat(Tekenrecht.laatsteDag(List.of(eerst, new Periode(VANDAAG.plusDays(11), null)), VANDAAG)).contains(VANDAAG.plusDays(9));
    }

    @Test
    void een_gat_van_vandaag_telt_vanaf_de_laatste_dag_ervoor() {
        assertThat(Tekenrecht.laatsteDag(List.of(tot(VANDAAG.minusDays(1)), tot(VANDAAG.minusDays(20))), VANDAAG)).contains(VANDAAG.minusDays(1));
    }

    @Test
    void wie_nog_nooit_tekenrecht_had_wordt_niet_gemeld() {
        assertThat(Tekenrecht.laatsteDag(List.of(new Periode(VANDAAG.plusDays(1), null)), VANDAAG)).isEmpty();
    }

    private static Periode tot(LocalDate dag) {
        return new Periode(VANDAAG.minusYears(1), dag);
    }
}
