package nl.onderwijsregio.web.kader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.onderwijsregio.web.kader.Verschil.Aard;
import org.junit.jupiter.api.Test;

class VerschilTest {
    private static String tekst(String oud, String nieuw, Aard... welke) {
        return Verschil.tussen(oud, nieuw).stream().map(a -> a.stukken().stream().filter(s -> java.util.Set.of(welke).contains(s.aard()))
                .map(Verschil.Stuk::tekst).collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }

    @Test
    void een_gewijzigd_woord_is_weg_en_nieuw_en_de_rest_blijft() {
        String oud = "In onze regio vertrekt 1 op de 5 starters.";
        String nieuw = "In onze regio vertrekt 1 op de 6 starters.";
        assertThat(tekst(oud, nieuw, Aard.WEG)).isEqualTo("5");
        assertThat(tekst(oud, nieuw, Aard.NIEUW)).isEqualTo("6");
    }

    @Test
    void een_heel_lange_alinea_maakt_als_geheel_plaats() {
        String oud = "woord ".repeat(1_000) + "een";
        String nieuw = "woord ".repeat(1_000) + "twee";
        assertThat(tekst(oud, nieuw, Aard.GELIJK)).isEmpty();
        assertThat(tekst(oud, nieuw, Aard.NIEUW)).isEqualTo(nieuw);
    }

    @Test
    void oud_en_nieuw_zijn_uit_de_stukken_terug_te_lezen() {
        String oud = "Eerste alinea.\n\nTweede alinea, met een komma.\nDerde.";
        String nieuw = "Eerste alinea.\n\nTweede zin (zonder).\nDerde.\nVierde.";
        assertThat(tekst(oud, nieuw, Aard.GELIJK, Aard.WEG).strip()).isEqualTo(oud.replace("\n\n", "\n"));
        assertThat(tekst(oud, nieuw, Aard.GELIJK, Aard.NIEUW)).isEqualTo(nieuw.replace("\n\n", "\n"));
    }

    @Test
    void gelijke_teksten_hebben_geen_verschil() {
        assertThat(Verschil.tussen("a\n\nb", "a\nb")).allMatch(Verschil.Alinea::isGelijk).hasSize(2);
    }

    @Test
    void een_lege_tekst_wordt_een_nieuwe_alinea() {
        assertThat(tekst("", "Nieuw", Aard.NIEUW)).isEqualTo("Nieuw");
        assertThat(tekst("Oud", "", Aard.WEG)).isEqualTo("Oud");
    }
}
