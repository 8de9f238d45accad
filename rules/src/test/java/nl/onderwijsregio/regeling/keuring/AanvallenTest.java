package nl.onderwijsregio.regeling.keuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.motor.Dubbelproef;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.taal.OnjuisteRegels;
import nl.onderwijsregio.regeling.taal.Regelontleder;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule text gets code to run, hides something or takes for ever. */
class AanvallenTest {

    private static final Versietekst TEKST = Situatie.versie(Situatie.BESLISTEKST).tekst();

    static Stream<Map.Entry<String, String>> aanvallen() {
        return Aanvallen.alle().entrySet().stream();
    }

    @AfterEach
    void er_is_niets_uitgevoerd() {
        assertThat(System.getProperty(Aanvallen.EIGENSCHAP)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aanvallen")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void een_aanval_wordt_geweigerd_voor_er_iets_wordt_gecompileerd(Map.Entry<String, String> aanval) {
        Versietekst tekst = TEKST.met(aanval.getValue(), TEKST.figuren());
        assertThat(geweigerd(tekst)).as(aanval.getKey()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(tekst::lezen).withMessageMatching("(?s)regel \\d+, positie \\d+: .+");
    }

    @Test
    void een_figuur_brengt_geen_code_in_een_voorwaarde() {
        String waarde = TEKST.parameters().replace("\"15000\"", "\"1 ) || eval( System.setProperty('or.aanval', 'ja') == null\"");
        Versietekst tekst = new Versietekst(TEKST.regeling(), TEKST.naam(), TEKST.versie(), TEKST.bron(), TEKST.regels(), waarde, TEKST.planformat(), TEKST.artikelen());
        assertThat(waarde).isNotEqualTo(TEKST.parameters());
        assertThat(Keuring.van(tekst).fouten()).isNotEmpty().allSatisfy(f -> assertThat(f.melding()).contains("geen geheel getal"));
        assertThatIllegalArgumentException().isThrownBy(tekst::lezen);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void tweeduizend_verminkte_teksten_voeren_niets_uit_en_blijven_niet_hangen() {
        assertThat(verminkt(2_000, 20_241_130)).isEqualTo(2_000);
    }

    @Test
    @Tag("lang")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void vijftigduizend_verminkte_teksten_voeren_niets_uit_en_blijven_niet_hangen() {
        assertThat(verminkt(50_000, 7)).isEqualTo(50_000);
    }

    /** What is accepted must print as rules and nothing else; of those, some are compiled and run. */
    private static int verminkt(int aantal, long zaad) {
        Verminking verminking = new Verminking(new Random(zaad));
        List<Regeltekst> aanvaard = new ArrayList<>();
        int gedaan = 0;
        for (; gedaan < aantal; gedaan++) {
            Versietekst tekst = TEKST.met(verminking.tekst(), TEKST.figuren());
            long begin = System.nanoTime();
            Optional<Regeltekst> regels = Regelontleder.ontleed(tekst.regels(), Woordenlijst.woordenschat()).tekst();
            regels.ifPresent(r -> {
                assertThat(Regelontleder.ontleed(r.druk(), Woordenlijst.woordenschat()).verplicht()).isEqualTo(r);
                assertThat(r.druk()).doesNotContain("\\");
                assertThat(r.druk().replaceAll("\"[^\"]*\"", "\"\"")).doesNotContain("System", "eval", "Runtime", "import", "function", "/*", "//");
                aanvaard.add(r);
            });
            assertThat(System.nanoTime() - begin).as("verminking %d", gedaan).isLessThan(TimeUnit.SECONDS.toNanos(5));
            assertThat(System.getProperty(Aanvallen.EIGENSCHAP)).isNull();
        }
        assertThat(aanvaard).as("sommige verminkingen blijven regels").isNotEmpty();
        aanvaard.stream().limit(5).forEach(AanvallenTest::uitvoeren);
        return gedaan;
    }

    private static void uitvoeren(Regeltekst regels) {
        Regelversie versie = TEKST.met(regels.druk(), TEKST.figuren()).lezen();
        Dubbelproef proef = new Dubbelproef(versie);
        assertThat(proef.verschil(proef.feiten(Situatie.goedeAanvraag().bouwen()))).isEmpty();
    }

    private static boolean geweigerd(Versietekst tekst) {
        try {
            return !Keuring.van(tekst).isGoed();
        } catch (OnjuisteRegels e) {
            return true;
        }
    }

    @Test
    void de_gewone_tekst_wordt_wel_aanvaard() {
        Keurrapport rapport = Keuring.van(TEKST);
        assertThat(rapport.fouten()).isEmpty();
        assertThat(rapport.isGoed()).isTrue();
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> Keuring.van(TEKST.met("x".repeat(300_000), TEKST.figuren())));
    }
}
