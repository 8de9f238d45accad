package nl.onderwijsregio.regeling.keuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.json.Voorbeeldlezer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TegenproefTest {

    private static final Duration RUIM = Duration.ofSeconds(90);
    private static final Regelregister REGISTER = Regelingen.meegeleverd().actueel();

    static Stream<Regelversie> versies() {
        return REGISTER.regelingen().stream().map(REGISTER::versies).flatMap(Collection::stream);
    }

    @ParameterizedTest
    @MethodSource("versies")
    void motor_en_vertolker_doen_hetzelfde_voor_elke_meegeleverde_tekst(Regelversie versie) {
        Tegenproef.Uitslag uitslag = new Tegenproef(versie, List.of(), 400, 42, RUIM).call();
        assertThat(uitslag.verschillen()).isEmpty();
        assertThat(uitslag.aanvragen()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("versies")
    @Tag("lang")
    void ook_op_tienduizend_aanvragen(Regelversie versie) {
        assertThat(new Tegenproef(versie, List.of(), Tegenproef.VOOR_ACTIVERING, 1, RUIM).call().verschillen()).isEmpty();
    }

    @Test
    void gouden_voorbeelden_komen_uit_en_een_ander_bedrag_wordt_genoemd() throws IOException {
        List<Voorbeeld> gouden = Voorbeeldlezer.lees(tekst("/regelingen/ldnor-2025/2024-11-30/voorbeelden/gouden.json"));
        Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);
        assertThat(new Tegenproef(versie, gouden, 0, 1, RUIM).call()).satisfies(u -> {
            assertThat(u.verschillen()).isEmpty();
            assertThat(u.voorbeelden()).isGreaterThan(20);
        });
        Versietekst tekst = versie.tekst();
        Versietekst anders = new Versietekst(tekst.regeling(), tekst.naam(), tekst.versie(), tekst.bron(), tekst.regels(), tekst.parameters().replace("\"65.00\"", "\"65.50\""),
                tekst.planformat(), tekst.artikelen());
        assertThat(new Tegenproef(anders.lezen(), gouden, 0, 1, RUIM).call().verschillen()).isNotEmpty().allSatisfy(v -> assertThat(v).contains("verwacht"));
    }

    @Test
    void een_voorbeeld_waarvan_de_gegevens_niet_passen_wordt_genoemd_met_de_oorzaak() throws IOException {
        List<Voorbeeld> gouden = Voorbeeldlezer.lees(tekst("/regelingen/ldnor-2025/2024-11-30/voorbeelden/gouden.json"));
        Versietekst t = Situatie.versie(Situatie.BESLISTEKST).tekst();
        Versietekst anders = new Versietekst(t.regeling(), t.naam(), t.versie(), t.bron(), t.regels(), t.parameters().replace("\"OR250049\"", "\"OR250033\""), t.planformat(), t.artikelen());
        assertThat(new Tegenproef(anders.lezen(), gouden, 0, 1, RUIM).call().verschillen())
                .anySatisfy(v -> assertThat(v).contains("'Landelijk groen precies op het maximum'", "passen niet bij deze versie", "'groen' past niet bij regio OR250049"));
    }

    @Test
    void de_proef_is_te_volgen_te_stoppen_en_er_wachten_er_niet_te_veel() throws Exception {
        Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);
        Tegenproef lang = new Tegenproef(versie, List.of(), Integer.MAX_VALUE, 3, RUIM);
        try (Proefbank bank = new Proefbank()) {
            Future<Tegenproef.Uitslag> loopt = bank.start(lang);
            while (lang.gedaan() == 0 && !loopt.isDone()) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < 8; i++) {
                bank.start(new Tegenproef(versie, List.of(), 1, 3));
            }
            assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> bank.start(lang)).withMessageContaining("wachten al 8");
            lang.annuleren();
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(loopt::get).withCauseInstanceOf(CancellationException.class);
        }
        assertThat(lang.totaal()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void compileren_heeft_een_termijn() {
        Versietekst tekst = Situatie.versie(Situatie.BESLISTEKST).tekst();
        Regelversie nieuw = tekst.met(tekst.regels().replace("Voeg het plan van aanpak toe.", "Voeg het plan toe."), tekst.figuren()).lezen();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new Tegenproef(nieuw, List.of(), 1, 1, Duration.ofNanos(1)).call()).withMessageContaining("langer dan");
    }

    private static String tekst(String bron) throws IOException {
        try (InputStream stroom = TegenproefTest.class.getResourceAsStream(bron)) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
