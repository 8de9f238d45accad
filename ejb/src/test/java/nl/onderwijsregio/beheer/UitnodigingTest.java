package nl.onderwijsregio.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UitnodigingTest {
    @Test
    void een_gebruikersnaam_wordt_klein_geschreven_en_zonder_spaties_bewaard() {
        assertThat(met(" J.Jansen ", "j@school.nl").gebruikersnaam()).isEqualTo("j.jansen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "met spatie", "a/b/c", "jan<script>"})
    void een_gebruikersnaam_die_niet_kan_wordt_geweigerd(String naam) {
        assertThatIllegalArgumentException().isThrownBy(() -> met(naam, "j@school.nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "school.nl", "a@b", "a b@school.nl", "a@b."})
    void een_mailadres_dat_niet_kan_wordt_geweigerd(String email) {
        assertThatIllegalArgumentException().isThrownBy(() -> met("jansen", email)).withMessageContaining("naam@school.nl");
    }

    @Test
    void een_tijdelijk_wachtwoord_is_elke_keer_anders_en_staat_niet_in_de_tekst_van_het_antwoord() {
        var gezien = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            String wachtwoord = Wachtwoord.tijdelijk();
            assertThat(wachtwoord).matches("([a-zA-Z2-9]{4}-){3}[a-zA-Z2-9]{4}").containsPattern("[a-z]").containsPattern("[A-Z]")
                    .containsPattern("[2-9]").doesNotContainPattern("[01OlI]");
            gezien.add(wachtwoord);
        }
        assertThat(gezien).hasSize(200);
        assertThat(new Uitgenodigd("jansen", "geheim-woord").toString()).doesNotContain("geheim");
    }

    private static Uitnodiging met(String naam, String email) {
        return new Uitnodiging(naam, "", "Jansen", email, Set.of());
    }
}
