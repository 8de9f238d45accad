package nl.onderwijsregio.regeling.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.onderwijsregio.regeling.Tijdvak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that no honest person sends: refused at once with place and reason, with nothing on standard output. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class OngerijmdeInvoerTest {

    private static final String BEGIN = "{\"regeling\":\"ldnor-2025\",";
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"totalen\":{\"po\":1E500000000}} | totalen.po: verwacht een geheel getal van 0 tot en met 10.000.000, geen getal 1E+500000000.",
            "\"totalen\":{\"po\":1E99999999999}} | invoer: geen geldige JSON: een getal heeft een exponent die niet te lezen is.",
            "\"totalen\":{\"po\":{\"minstens\":0,\"hoogstens\":1E9}}} | totalen.po.hoogstens: verwacht een geheel getal",
            "\"totalen\":{\"po\":-0.5}} | totalen.po: verwacht een geheel getal van 0 tot en met 10.000.000, geen getal -0.5.",
            "\"totalen\":{\"po\":NaN}} | regel 1, positie 45: NaN en Infinity zijn geen getallen.",
            "\"totalen\":{\"po\":-Infinity}} | NaN en Infinity zijn geen getallen.",
            "\"totalen\":{\"po\":11111111112222222222333333333344444444445}} | een getal heeft meer dan 40 tekens.",
            "\"totalen\":{\"po\":012}} | invoer: geen geldige JSON, regel 1",
            "\"gevraagd\":\"1E500000000\"} | gevraagd: '1E500000000' heeft niet de vorm van",
            "\"gevraagd\":\"-1.00\"} | gevraagd: '-1.00' heeft niet de vorm van",
            "\"gevraagd\":\"9999999999999.00\"} | gevraagd: '9999999999999.00' heeft niet de vorm van",
            "\"rap\":{\"referentie\":\"RAP220001\",\"fte\":1E500000000}} | rap.fte: '1E+500000000' is niet een aantal fte zoals 400.5.",
            "\"rap\":{\"referentie\":\"RAP220001\",\"fte\":1E-500000000}} | rap.fte: '1E-500000000' is niet een aantal fte zoals 400.5.",
            "\"rap\":{\"referentie\":\"RAP220001\",\"fte\":\"NaN\"}} | rap.fte: 'NaN' is niet een aantal fte",
            "\"opleidingsschool\":{\"aspirantSinds\":20220}} | opleidingsschool.aspirantSinds: verwacht een jaar van 2000 tot en met 2100, geen getal 20220.",
            "\"regeling\":\"rap-2024\"} | een veld staat er twee keer ('regeling').",
            "\"totalen\":{\"po\":1,\"po\":2}} | een veld staat er twee keer ('po').",
            "\"versie\":\"2019-01-01\"} | versie: van ldnor-2025 is er geen tekst van 2019-01-01. Er is: 2024-06-11, 2024-11-30, 2025-06-13, 2026-09-03.",
            "\"versie\":\"9999-12-31\"} | versie: van ldnor-2025 is er geen tekst van 9999-12-31.",
            "\"versie\":\"+99999-12-31\"} | versie: '+99999-12-31' is niet een datum zoals 2024-11-30.",
            "\"op\":\"1800-01-01\"} | op: op 1800-01-01 bestond ldnor-2025 nog niet. De eerste dag is 2024-06-11.",
            "\"op\":\"-0044-03-15\"} | op: '-0044-03-15' is niet een datum zoals 2024-11-30.",
            "\"ingediendOp\":\"+999999999-12-31T23:59:59\"} | ingediendOp: '+999999999-12-31T23:59:59' is niet een tijdstip",
            "\"totalen\":{\"po\":210},\"vestigingen\":[{\"vestigingscode\":\"00AA00\",\"sector\":\"po\",\"leerlingen\":211}]} | totalen.po: het totaal is 210, maar de vestigingen tellen samen 211",
            "\"regio\":\"OR250012\",\"landelijk\":\"groen\"} | landelijk: 'groen' past niet bij regio OR250012",
            "\"aaneengesloten\":\"misschien\"} | aaneengesloten: verwacht true of false, geen tekst ('misschien')."})
    void wordt_geweigerd_met_plaats_en_reden(String rest, String melding) {
        geweigerd((BEGIN + rest).getBytes(StandardCharsets.UTF_8), melding);
    }

    @Test
    void een_onbekende_regeling_noemt_wat_er_wel_is() {
        geweigerd("{\"regeling\":\"ldnor-2031\"}".getBytes(StandardCharsets.UTF_8), "regeling: 'ldnor-2031' kennen we hier niet. We kennen: aansluiting-2025, ");
    }

    @Test
    void diep_genest_is_geen_stapeloverloop() {
        geweigerd((BEGIN + "\"totalen\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "er staan meer dan 50 niveaus in elkaar.");
        geweigerd((BEGIN + "\"totalen\":" + "{\"a\":".repeat(60)).getBytes(StandardCharsets.UTF_8), "er staan meer dan 50 niveaus in elkaar.");
    }

    @Test
    void een_lange_tekst_wordt_geweigerd_en_niet_herhaald() {
        geweigerd((BEGIN + "\"regio\":\"" + "A".repeat(2_001) + "\"}").getBytes(StandardCharsets.UTF_8), "regio: verwacht een tekst van hoogstens 2.000 tekens, geen tekst ('AAAA");
        geweigerd((BEGIN + "\"regio\":\"" + "A".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8), "een tekst is te lang.");
        geweigerd(("{\"" + "n".repeat(5_000) + "\":1}").getBytes(StandardCharsets.UTF_8), "invoer: geen geldige JSON");
    }

    @Test
    void een_bestand_van_vijftig_megabyte_wordt_niet_helemaal_gelezen() {
        Spaties vijftig = new Spaties(50_000_000);
        assertThat(toets(vijftig)).isEqualTo(2);
        assertThat(fout.toString(StandardCharsets.UTF_8)).isEqualTo("toets: - is groter dan 20 MB. Splits de lijst.\n");
        assertThat(vijftig.over).isGreaterThan(29_000_000);
        fout.reset();
        assertThat(new Verificatie(new Bestandsopdracht.Stromen(new Spaties(50_000_000), new PrintStream(uit, true, StandardCharsets.UTF_8), new PrintStream(fout, true, StandardCharsets.UTF_8)))
                .uitvoeren(List.of("-"))).isEqualTo(2);
        assertThat(fout.toString(StandardCharsets.UTF_8)).isEqualTo("verify: Het bestand is groter dan 5 MB; dat is geen bewijs.\n");
    }

    @Test
    void geen_utf_8_en_leeg_worden_genoemd_en_een_bom_stoort_niet() {
        geweigerd(new byte[] {'{', (byte) 0xC3, 0x28}, "- is geen UTF-8.");
        geweigerd(new byte[0], "invoer: er staat niets in.");
        geweigerd("null".getBytes(StandardCharsets.UTF_8), "invoer: verwacht een object met velden, geen null.");
        geweigerd(("\uFEFF" + BEGIN + "\"x\":1}").getBytes(StandardCharsets.UTF_8), "x: dit veld kennen we niet.");
        geweigerd(("\uFEFF\uFEFF" + BEGIN + "\"op\":\"2025-01-01\"}").getBytes(StandardCharsets.UTF_8), "invoer: geen geldige JSON, regel 1, positie");
    }

    @Test
    void een_plafond_zonder_maat_wordt_geweigerd() {
        geweigerd("{\"aanvragen\":[],\"plafond\":1E500000000}".getBytes(StandardCharsets.UTF_8), "plafond: '1E+500000000' is niet een bedrag");
        geweigerd("{\"aanvragen\":[],\"plafond\":\"1E500000000\"}".getBytes(StandardCharsets.UTF_8), "plafond: '1E500000000' is niet een bedrag");
    }

    private void geweigerd(byte[] invoer, String melding) {
        fout.reset();
        assertThat(toets(new ByteArrayInputStream(invoer))).isEqualTo(2);
        assertThat(uit.size()).isZero();
        assertThat(fout.toString(StandardCharsets.UTF_8)).startsWith("toets: ").contains(melding).hasSizeLessThan(500);
    }

    private int toets(InputStream invoer) {
        return new Toets(invoer, new PrintStream(uit, true, StandardCharsets.UTF_8), new PrintStream(fout, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), Tijdvak.ZONE)).uitvoeren(List.of("-"));
    }

    /** A file of spaces that is not in memory. */
    private static final class Spaties extends InputStream {
        private int over;

        Spaties(int hoeveel) {
            over = hoeveel;
        }

        @Override
        public int read() throws IOException {
            return over-- > 0 ? ' ' : -1;
        }
    }
}
