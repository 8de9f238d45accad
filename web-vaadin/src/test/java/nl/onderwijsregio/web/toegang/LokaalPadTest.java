package nl.onderwijsregio.web.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LokaalPadTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/bestuur", "/regio/OR250012/plan?sectie=a&versie=2", "/re/dossiers%20oud"})
    void een_pad_van_ons_gaat_heen_en_terug(String pad) {
        assertThat(LokaalPad.decodeer("/" + LokaalPad.ofStart(pad).gecodeerd()).waarde()).isEqualTo(pad);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bestuur", "//elders.example", "/\\elders.example", "https://elders.example/", "/a\r\nSet-Cookie: x=y", "/<script>"})
    void wat_geen_pad_van_ons_is_wordt_de_startpagina(String pad) {
        assertThat(LokaalPad.ofStart(pad).waarde()).isEqualTo("/");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "/%%%", "/Ly9lbGRlcnMuZXhhbXBsZQ"})
    void een_verzonnen_code_wordt_de_startpagina(String code) {
        assertThat(LokaalPad.decodeer(code).waarde()).isEqualTo("/");
    }

    @Test
    void een_vreemd_adres_kan_niet_bestaan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LokaalPad("//elders.example"));
    }
}
