package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TekstvormTest {
    @Test
    void elk_regeleinde_wordt_er_een_ook_dat_van_word_binnen_een_alinea() {
        assertThat(Tekstvorm.van(" een\r\ntwee\rdrie\u000Bvier\fvijf\u0085zes\n")).isEqualTo("een\ntwee\ndrie\nvier\nvijf\nzes");
    }

    @Test
    void wat_geen_teken_is_verdwijnt_en_wat_er_een_is_blijft() {
        assertThat(Tekstvorm.van("a\u0000b\u0001c\u007Fd\uD83De\uFFFFf")).isEqualTo("abcdef");
        assertThat(Tekstvorm.van("tab\thier, é, 😀, _x0041_")).isEqualTo("tab\thier, é, 😀, _x0041_");
        assertThat(Tekstvorm.van(null)).isEmpty();
    }

    @Test
    void de_lengte_telt_wat_blijft() {
        assertThat(Tekstvorm.regel("\u0000" + "x".repeat(200), 1, 200, "De naam")).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> Tekstvorm.regel("x".repeat(201), 1, 200, "De naam")).withMessageContaining("1 tot en met 200");
        assertThatIllegalArgumentException().isThrownBy(() -> Tekstvorm.regel("\u0000", 1, 200, "De naam"));
    }
}
