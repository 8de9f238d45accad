package nl.onderwijsregio.partij;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.onderwijsregio.regeling.Documentsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandaatIdTest {
    @Test
    void een_kaal_nummer_betekent_het_plan_van_2025_en_blijft_kaal() {
        assertThat(MandaatId.of("7")).isEqualTo(new MandaatId(7)).hasToString("7");
        assertThat(MandaatId.of("7").werkstuk()).isEqualTo(Werkstuk.van("ldnor-2025"));
        assertThat(MandaatId.of("7-ldnor-2025")).isEqualTo(new MandaatId(7));
    }

    @Test
    void het_adres_noemt_de_ronde_en_het_document() {
        MandaatId plan = MandaatId.of("7-ldnor-2026-2029");
        assertThat(plan).isEqualTo(new MandaatId(7).voor(Werkstuk.van("ldnor-2026-2029"))).hasToString("7-ldnor-2026-2029");
        MandaatId afspraken = MandaatId.of("7-ldnor-2026-2029.ambitieafspraken");
        assertThat(afspraken.werkstuk()).isEqualTo(Werkstuk.van("ldnor-2026-2029").met(Documentsoort.AMBITIEAFSPRAKEN));
        assertThat(afspraken).hasToString("7-ldnor-2026-2029.ambitieafspraken");
        assertThat(afspraken.isZelfde(plan)).isTrue();
        assertThat(afspraken.isZelfde(MandaatId.of("8"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "7-", "7x", "7-A", "7-ldnor-", "7-ldnor-2025.", "7-ldnor-2025.plan", "7-ldnor-2025.brief", "7-a/b", "7 -ldnor-2025"})
    void wat_geen_adres_is_wordt_geweigerd(String tekst) {
        assertThatIllegalArgumentException().isThrownBy(() -> MandaatId.of(tekst));
    }
}
