package nl.onderwijsregio.web.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvullingTest {
    private static String vul(String patroon, Object... paren) {
        return Invulling.vul(patroon, Teksten.paren(paren), Taal.NL);
    }

    @Test
    void een_plaats_krijgt_zijn_waarde() {
        assertThat(vul("Uw mandaat voor {partij} liep tot en met {datum}.", "partij", "Stichting $1", "datum", LocalDate.of(2026, 7, 31)))
                .isEqualTo("Uw mandaat voor Stichting $1 liep tot en met 31 juli 2026.");
    }

    @Test
    void een_getal_krijgt_punten() {
        assertThat(vul("{aantal} leerlingen", "aantal", 12_000)).isEqualTo("12.000 leerlingen");
    }

    @Test
    void enkelvoud_bij_een_en_anders_meervoud() {
        assertThat(vul("{n} {n|taak|taken}", "n", 1)).isEqualTo("1 taak");
        assertThat(vul("{n} {n|taak|taken}", "n", 0)).isEqualTo("0 taken");
        assertThat(vul("{n} {n|taak|taken}", "n", 2L)).isEqualTo("2 taken");
    }

    @Test
    void een_waarde_die_ontbreekt_laat_geen_accolades_achter() {
        assertThat(Invulling.vul("Tot {datum}.", Map.of(), Taal.NL)).isEqualTo("Tot .");
    }
}
