package nl.onderwijsregio.regeling.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HertelTest {

    private static final Path VOORBEELD = Path.of("..", "docs", "voorbeelden", "besluitenregister.json");
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();

    @Test
    void het_voorbeeld_klopt_en_eindigt_met_nul() {
        assertThat(hertel("", VOORBEELD.toString())).isZero();
        assertThat(uit.toString(StandardCharsets.UTF_8)).startsWith("Het register klopt:").contains("Inschrijvingen: 4, herteld: 4, niet openbaar: 0.", "Kop: ");
        assertThat(fout.size()).isZero();
    }

    @Test
    void een_andere_stem_eindigt_met_een_en_zegt_waar() throws IOException {
        assertThat(hertel(Files.readString(VOORBEELD).replaceFirst("\"keuze\" : \"TEGEN\"", "\"keuze\" : \"VOOR\""), "-")).isEqualTo(1);
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("inschrijving 2: gewijzigd is inhoud.kamers[0].stemmen[4].keuze.").contains("\nHet register klopt niet.\n");
    }

    @Test
    void wat_geen_register_is_eindigt_met_twee() {
        assertThat(hertel("{}", "-")).isEqualTo(2);
        assertThat(hertel("", "bestaat-niet.json")).isEqualTo(2);
        assertThat(hertel("")).isEqualTo(2);
        assertThat(hertel("", "--help")).isEqualTo(2);
        assertThat(uit.size()).isZero();
        assertThat(fout.toString(StandardCharsets.UTF_8)).startsWith("hertel: Dit is geen besluitenregister");
    }

    private int hertel(String invoer, String... args) {
        return new Hertel(new Bestandsopdracht.Stromen(new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)), new PrintStream(uit, true, StandardCharsets.UTF_8),
                new PrintStream(fout, true, StandardCharsets.UTF_8))).uitvoeren(List.of(args));
    }
}
