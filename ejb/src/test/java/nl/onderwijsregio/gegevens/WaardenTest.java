package nl.onderwijsregio.gegevens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaardenTest {
    @ParameterizedTest
    @CsvSource({"'',00AA00,00AA00", "00AA,0,00AA00", "00AA,7,00AA07", "00AA,12,00AA12", "'',03ej01,03EJ01", "00AA,' 00AA00 ',00AA00"})
    void een_vestigingscode_is_heel_of_brin_met_nummer(String brin, String code, String verwacht) {
        assertThat(Vestigingscode.of(brin, code).waarde()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00AA0", "00AA000", "AA0000", "7", "00AA;0"})
    void wat_geen_vestigingscode_is_wordt_geweigerd(String code) {
        assertThatThrownBy(() -> Vestigingscode.of("", code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0114,GM0114", "114,GM0114", "GM0114,GM0114", "gm0114,GM0114", "1992,GM1992", "3,GM0003", "114.0,GM0114"})
    void een_gemeentecode_krijgt_haar_nullen_terug(String cel, String verwacht) {
        assertThat(Gemeentecode.of(cel).waarde()).isEqualTo(verwacht);
    }

    @Test
    void de_veertien_gemeenten_die_sinds_2021_opgingen_hebben_een_opvolger() {
        assertThat(Gemeentecode.of("0398").opgegaanIn()).contains(Gemeentecode.of("1980"));
        assertThat(Gemeentecode.of("0457").opgegaanIn()).contains(Gemeentecode.of("0363"));
        assertThat(Gemeentecode.of("0114").opgegaanIn()).isEmpty();
        assertThat(Gemeentecode.of("9999").isOnbekend()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8,00008", "00008,00008", "41196,41196"})
    void een_bestuursnummer_krijgt_zijn_nullen_terug(String cel, String verwacht) {
        assertThat(Bestuursnummer.of(cel).waarde()).isEqualTo(verwacht);
        assertThatThrownBy(() -> Bestuursnummer.of("411960")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_aantal_is_exact_een_bereik_of_onbekend_en_nooit_vanzelf_nul() {
        assertThat(Leerlingaantal.of("0")).isEqualTo(Leerlingaantal.van(0));
        assertThat(Leerlingaantal.of("210").isExact()).isTrue();
        assertThat(Leerlingaantal.of("<5")).isEqualTo(new Leerlingaantal(1, 4));
        assertThat(Leerlingaantal.of("< 5").isExact()).isFalse();
        assertThat(Leerlingaantal.of(" ")).isEqualTo(Leerlingaantal.ONBEKEND);
        assertThat(Leerlingaantal.ONBEKEND.isBekend()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "veel", "1.200", "12,5", "<10", "99999999"})
    void wat_geen_aantal_is_wordt_geweigerd(String cel) {
        assertThatThrownBy(() -> Leerlingaantal.of(cel)).isInstanceOf(IllegalArgumentException.class);
    }
}
