package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AantalTest {

    @Test
    void een_aantal_met_gelijke_grenzen_is_bekend() {
        assertThat(Aantal.van(5).isBekend()).isTrue();
        assertThat(Aantal.tussen(5, 6).isBekend()).isFalse();
        assertThat(Aantal.minderDanVijf()).isEqualTo(new Aantal(1, 4));
    }

    @Test
    void optellen_telt_beide_grenzen_op() {
        assertThat(Aantal.van(10).plus(Aantal.minderDanVijf())).isEqualTo(Aantal.tussen(11, 14));
    }

    @Test
    void bij_een_onbekend_aantal_blijft_alleen_de_ondergrens_over() {
        Aantal som = Aantal.van(10).plus(Aantal.onbekend());
        assertThat(som.ondergrens()).isEqualTo(10);
        assertThat(som.isBegrensd()).isFalse();
        assertThat(Aantal.ofOnbekend(null)).isEqualTo(Aantal.onbekend());
    }

    @Test
    void verenigbaar_zijn_aantallen_die_hetzelfde_getal_kunnen_zijn() {
        assertThat(Aantal.tussen(1, 4).isVerenigbaarMet(Aantal.van(4))).isTrue();
        assertThat(Aantal.tussen(1, 4).isVerenigbaarMet(Aantal.van(5))).isFalse();
        assertThat(Aantal.van(0).isVerenigbaarMet(Aantal.tussen(1, 4))).isFalse();
    }

    @Test
    void negatief_omgekeerd_en_onzinnig_groot_bestaan_niet() {
        assertThatIllegalArgumentException().isThrownBy(() -> Aantal.van(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Aantal.tussen(4, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Aantal.van(10_000_001));
        assertThat(Aantal.van(10_000_000).isBekend()).isTrue();
    }
}
