package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The graph: A-B-C-D in a row, X touching B and D, Y and Z an island pair, E alone. */
class GemeentegraafTest {

    private final Gemeentegraaf graaf = Gemeentegraaf.bouwer().gemeente("GM0001", "Aa").gemeente("GM0002", "Bee").gemeente("GM0003", "Cee")
            .gemeente("GM0004", "Dee").gemeente("GM0005", "Eiland").gemeente("GM0009", "Iks")
            .grens("GM0001", "GM0002").grens("GM0002", "GM0003").grens("GM0003", "GM0004").grens("GM0002", "GM0009").grens("GM0009", "GM0004")
            .grens("GM0006", "GM0007").bouwen();

    @Test
    void een_gemeente_alleen_is_aaneengesloten() {
        assertThat(graaf.beoordeel(List.of("GM0005")).isAaneengesloten()).contains(true);
    }

    @Test
    void gemeenten_op_een_rij_zijn_aaneengesloten() {
        assertThat(graaf.beoordeel(List.of("GM0004", "GM0001", "GM0003", "GM0002")).isAaneengesloten()).contains(true);
    }

    @Test
    void geen_gemeenten_is_geen_gebied() {
        assertThat(graaf.beoordeel(List.of()).isAaneengesloten()).contains(false);
    }

    @Test
    void een_losse_gemeente_wordt_genoemd_met_elke_gemeente_die_het_herstelt() {
        Aaneengeslotenheid uitslag = graaf.beoordeel(List.of("GM0001", "GM0002", "GM0004"));
        assertThat(uitslag.isAaneengesloten()).contains(false);
        assertThat(uitslag.breuken()).singleElement().satisfies(b -> {
            assertThat(b.los()).containsExactly("GM0004");
            assertThat(b.herstel()).contains(new Aaneengeslotenheid.Herstel(List.of("GM0003", "GM0009"), false));
        });
    }

    @Test
    void is_een_gemeente_niet_genoeg_dan_wordt_de_kortste_keten_genoemd() {
        assertThat(graaf.beoordeel(List.of("GM0001", "GM0004")).breuken()).singleElement()
                .satisfies(b -> assertThat(b.herstel().orElseThrow()).isEqualTo(new Aaneengeslotenheid.Herstel(List.of("GM0002", "GM0003"), true)));
    }

    @Test
    void een_eiland_is_alleen_over_water_te_verbinden() {
        assertThat(graaf.beoordeel(List.of("GM0001", "GM0002", "GM0005")).breuken()).singleElement()
                .satisfies(b -> assertThat(b.herstel()).isEmpty());
        Gemeentegraaf metWater = Gemeentegraaf.bouwer().grens("GM0001", "GM0002").waterverbinding("GM0002", "GM0005").bouwen();
        assertThat(metWater.beoordeel(List.of("GM0001", "GM0002", "GM0005")).isAaneengesloten()).contains(true);
    }

    @Test
    void een_onbekende_gemeente_laat_de_uitslag_open() {
        Aaneengeslotenheid uitslag = graaf.beoordeel(List.of("GM0001", "GM9999"));
        assertThat(uitslag.isAaneengesloten()).isEmpty();
        assertThat(uitslag.onbekend()).containsExactly("GM9999");
    }

    @Test
    void het_grootste_deel_telt_als_de_regio_en_bij_gelijk_het_laagste_nummer() {
        assertThat(graaf.beoordeel(List.of("GM0006", "GM0007", "GM0001")).delen().getFirst()).containsExactly("GM0006", "GM0007");
        assertThat(graaf.beoordeel(List.of("GM0005", "GM0001")).delen().getFirst()).containsExactly("GM0001");
    }

    @Test
    void een_gemeente_grenst_niet_aan_zichzelf() {
        assertThatIllegalArgumentException().isThrownBy(() -> Gemeentegraaf.bouwer().grens("GM0001", "GM0001"));
    }
}
