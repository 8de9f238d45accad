package nl.onderwijsregio.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class KlokTest {
    @Test
    void de_klok_begint_op_de_gevraagde_dag_op_hetzelfde_uur_ook_van_winter_naar_zomer() {
        ZonedDateTime winteravond = ZonedDateTime.of(2026, 11, 22, 23, 30, 0, 0, Klok.ZONE);
        ZonedDateTime begin = winteravond.plus(Klok.verschil(winteravond, LocalDate.of(2024, 10, 1)));
        assertThat(begin).isEqualTo(ZonedDateTime.of(2024, 10, 1, 23, 30, 0, 0, Klok.ZONE));
    }
}
