package nl.onderwijsregio.regeling.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.regeling.Tijdvak;
import org.junit.jupiter.api.Test;

class VerificatieTest {

    private static final Path VOORBEELD = Path.of("..", "docs", "voorbeelden", "bewijs.json");
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();

    @Test
    void het_voorbeeld_is_gelijk_en_eindigt_met_nul() {
        assertThat(verify("", VOORBEELD.toString())).isZero();
        assertThat(uit.toString(StandardCharsets.UTF_8)).startsWith("Het bewijs klopt:");
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("De tekst komt overeen met de tekst die bij dit product hoort: ldnor-2025 2024-11-30");
        assertThat(fout.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void een_bewijs_van_de_oudere_vorm_en_een_oudere_uitgave_is_nog_te_herrekenen_en_wordt_zo_genoemd() {
        assertThat(verify("", VOORBEELD.resolveSibling("bewijs-vorm-1.json").toString())).isZero();
        assertThat(uit.toString(StandardCharsets.UTF_8)).startsWith("Het bewijs klopt:").contains("De tekst komt NIET overeen", "sha256:e725d782746ed90d5b82089c373f054b2108496ec04f1517f5af8ba6d74f7210");
        assertThat(fout.toString(StandardCharsets.UTF_8)).contains("de oudere vorm onderwijsregio-bewijs-1");
    }

    @Test
    void een_ander_bedrag_eindigt_met_een_en_zegt_waar() throws IOException {
        String anders = Files.readString(VOORBEELD).replaceFirst("\"bedrag\":\"2665000.00\"", "\"bedrag\":\"2665000.01\"");
        assertThat(verify(anders, "-")).isEqualTo(1);
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("beoordeling.bedrag: in het bewijs \"2665000.01\", herrekend \"2665000.00\".").contains("\nHet bewijs klopt niet.\n");
    }

    @Test
    void wat_geen_bewijs_is_eindigt_met_twee() {
        assertThat(verify("{}", "-")).isEqualTo(2);
        assertThat(verify("", "bestaat-niet.json")).isEqualTo(2);
        assertThat(verify("")).isEqualTo(2);
        assertThat(verify("", "--help")).isEqualTo(2);
        assertThat(uit.size()).isZero();
        assertThat(fout.toString(StandardCharsets.UTF_8)).startsWith("verify: vorm:");
    }

    @Test
    void toets_met_bewijs_geeft_iets_dat_verify_aanvaardt() throws IOException {
        Toets toets = new Toets(new ByteArrayInputStream(new byte[0]), new PrintStream(uit, true, StandardCharsets.UTF_8), new PrintStream(fout, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.EPOCH, Tijdvak.ZONE));
        assertThat(toets.uitvoeren(List.of("--bewijs", Path.of("..", "docs", "voorbeelden", "feiten.json").toString()))).isZero();
        String bewijs = uit.toString(StandardCharsets.UTF_8);
        assertThat(bewijs).contains("\"vorm\":\"onderwijsregio-bewijs-2\"");
        uit.reset();
        assertThat(verify(bewijs, "-")).isZero();
    }

    private int verify(String invoer, String... args) {
        return new Verificatie(new Bestandsopdracht.Stromen(new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)), new PrintStream(uit, true, StandardCharsets.UTF_8),
                new PrintStream(fout, true, StandardCharsets.UTF_8))).uitvoeren(List.of(args));
    }
}
