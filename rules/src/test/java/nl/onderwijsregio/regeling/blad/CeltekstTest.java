package nl.onderwijsregio.regeling.blad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderwijsregio.regeling.blad.Werkboekschrijver.Blad;
import org.junit.jupiter.api.Test;

class CeltekstTest {
    private static final List<String> BROKKEN = List.of("_", "x", "_x", "0041", "_x0041_", "_x005F_", "_x005f_", "_x000D_", "_x0000_", "_xD83D_", "_xFFFF_", "x0041_", "_x004", "\r\n", "\n",
            "\t", "é", "😀", "a", " ");

    @Test
    void een_spreadsheet_schrijft_tekens_als_code_en_zo_lezen_we_ze() {
        assertThat(Celtekst.in("regel een_x000D_\nregel twee")).isEqualTo("regel een\r\nregel twee");
        assertThat(Celtekst.in("_x0041_")).isEqualTo("A");
        assertThat(Celtekst.in("_x005F_x0041_")).isEqualTo("_x0041_");
        assertThat(Celtekst.in("_x0000_ _xD83D_ _xFFFF_ _x004G_")).as("no characters").isEqualTo("_x0000_ _xD83D_ _xFFFF_ _x004G_");
        assertThat(Celtekst.uit("_x0041_x0042_")).isEqualTo("_x005F_x0041_x005F_x0042_");
    }

    @Test
    void wat_iemand_typt_komt_ongeschonden_terug_bij_5000_willekeurige_teksten() {
        Random toeval = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String tekst = IntStream.range(0, 1 + toeval.nextInt(8)).mapToObj(n -> BROKKEN.get(toeval.nextInt(BROKKEN.size()))).collect(Collectors.joining());
            assertThat(Celtekst.in(Celtekst.uit(tekst))).isEqualTo(tekst);
        }
        List<String> alles = List.of(String.join("", BROKKEN), "x\r", "\r\r\n_x000D_x000D_");
        assertThat(gelezen(alles)).isEqualTo(alles);
    }

    @Test
    void een_eigen_tabel_leest_wat_in_een_cel_past_en_een_teken_meer_niet() {
        String vol = "_x0041_".repeat(4_681);
        assertThat(vol).hasSize(32_767);
        assertThat(gelezen(List.of(vol))).containsExactly(vol);
        assertThatThrownBy(() -> gelezen(List.of(vol + "x"))).isInstanceOf(OnjuistBlad.class).hasMessageContaining("meer dan 32767 tekens");
    }

    private static List<String> gelezen(List<String> teksten) {
        List<List<String>> rijen = new java.util.ArrayList<>(List.of(List.of("tekst")));
        teksten.forEach(t -> rijen.add(List.of(t)));
        byte[] bestand = Werkboekschrijver.schrijf(List.of(new Blad("proef", List.of(10), 0, rijen)));
        return Bladlezer.lees(bestand, "proef", List.of("tekst")).stream().map(r -> r.cellen().get("tekst").inhoud()).toList();
    }
}
