package nl.onderwijsregio.regeling.keuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.blad.Bladsoort;
import nl.onderwijsregio.regeling.blad.OnjuistBlad;
import nl.onderwijsregio.regeling.blad.Parametertabel;
import nl.onderwijsregio.regeling.blad.Regeltabel;
import nl.onderwijsregio.regeling.blad.Werkboekschrijver;
import nl.onderwijsregio.regeling.motor.Dubbelproef;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.taal.Regelontleder;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import nl.onderwijsregio.regeling.taal.Woordenschat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a cell is data: no cell of a decision table becomes code, in a worksheet or in JSON. */
class BladaanvallenTest {

    private static final Woordenschat WOORDEN = Woordenlijst.woordenschat();
    private static final Versietekst TEKST = Situatie.versie(Situatie.BESLISTEKST).tekst();

    static Stream<Map.Entry<String, Aanvallen.Cel>> cellen() {
        return Aanvallen.cellen().entrySet().stream();
    }

    @AfterEach
    void er_is_niets_uitgevoerd() {
        assertThat(System.getProperty(Aanvallen.EIGENSCHAP)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cellen")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void een_cel_met_code_wordt_geweigerd_voor_er_iets_wordt_gecompileerd(Map.Entry<String, Aanvallen.Cel> aanval) {
        assertThatExceptionOfType(OnjuistBlad.class).as(aanval.getKey()).isThrownBy(() -> lees(tabel(aanval.getValue())))
                .satisfies(e -> assertThat(e.fouten()).isNotEmpty().allSatisfy(f -> assertThat(f.plaats().tekst()).startsWith("blad regels")));
    }

    @Test
    void de_rij_zonder_aanval_is_een_regel() {
        assertThat(lees(tabel(new Aanvallen.Cel("zin 1", "Een zin."))).regels()).hasSize(2);
    }

    @Test
    void een_aanval_in_elke_kolom_van_de_tabel_wordt_nooit_meer_dan_een_zin() {
        List<String> teksten = Stream.concat(Aanvallen.cellen().values().stream().map(Aanvallen.Cel::tekst), Aanvallen.alle().values().stream().filter(t -> t.length() < 2_000)).toList();
        for (String kolom : goed().keySet()) {
            for (String tekst : teksten) {
                try {
                    zuiver(lees(tabel(new Aanvallen.Cel(kolom, tekst))));
                } catch (OnjuistBlad geweigerd) {
                    assertThat(geweigerd.fouten()).isNotEmpty();
                }
            }
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void tweeduizend_verminkte_bladen_voeren_niets_uit_en_blijven_niet_hangen() {
        assertThat(verminkt(2_000, 20_241_130)).isEqualTo(2_000);
    }

    @Test
    @Tag("lang")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void vijftigduizend_verminkte_bladen_voeren_niets_uit_en_blijven_niet_hangen() {
        assertThat(verminkt(50_000, 7)).isEqualTo(50_000);
    }

    /** What is accepted must print as rules and nothing else, or be figures; of the rules, some are compiled and run. */
    private static int verminkt(int aantal, long zaad) {
        Bladverminking verminking = new Bladverminking(new Random(zaad));
        List<Regeltekst> aanvaard = new ArrayList<>();
        int geweigerd = 0;
        int gedaan = 0;
        for (; gedaan < aantal; gedaan++) {
            byte[] bestand = gedaan % 3 == 0 ? verminking.json() : verminking.xlsx();
            long begin = System.nanoTime();
            try {
                aanvaard.addAll(gelezen(bestand, gedaan % 3 == 0));
            } catch (OnjuistBlad e) {
                geweigerd++;
                assertThat(e.getMessage()).isNotBlank();
            }
            assertThat(System.nanoTime() - begin).as("verminking %d", gedaan).isLessThan(TimeUnit.SECONDS.toNanos(5));
            assertThat(System.getProperty(Aanvallen.EIGENSCHAP)).isNull();
        }
        assertThat(geweigerd).isPositive();
        assertThat(aanvaard).as("sommige verminkingen blijven regels").isNotEmpty().allSatisfy(BladaanvallenTest::zuiver);
        aanvaard.stream().filter(r -> Keuring.van(TEKST.met(r.druk(), TEKST.figuren())).isGoed()).limit(5).forEach(BladaanvallenTest::uitvoeren);
        return gedaan;
    }

    private static List<Regeltekst> gelezen(byte[] bestand, boolean json) {
        if (json ? Bladsoort.vanJson(bestand) == Bladsoort.REGELS : Bladsoort.vanXlsx(bestand) == Bladsoort.REGELS) {
            return List.of(json ? Regeltabel.leesJson(new ByteArrayInputStream(bestand), WOORDEN).regels() : lees(bestand));
        }
        Parameters figuren = json ? Parametertabel.leesJson(new ByteArrayInputStream(bestand)).figuren() : Parametertabel.leesXlsx(new ByteArrayInputStream(bestand)).figuren();
        assertThat(figuren.alle()).isNotEmpty().allSatisfy(p -> assertThat(p.naam()).matches("[A-Za-z][A-Za-z0-9._-]{0,99}"));
        return List.of();
    }

    private static void zuiver(Regeltekst r) {
        assertThat(Regelontleder.ontleed(r.druk(), WOORDEN).verplicht()).isEqualTo(r);
        assertThat(r.druk()).doesNotContain("\\");
        assertThat(r.druk().replaceAll("\"[^\"]*\"", "\"\"")).doesNotContain("System", "eval", "Runtime", "import", "function", "/*", "//");
    }

    private static void uitvoeren(Regeltekst regels) {
        Dubbelproef proef = new Dubbelproef(TEKST.met(regels.druk(), TEKST.figuren()).lezen());
        assertThat(proef.verschil(proef.feiten(Situatie.goedeAanvraag().bouwen()))).isEmpty();
    }

    private static Regeltekst lees(byte[] xlsx) {
        return Regeltabel.leesXlsx(new ByteArrayInputStream(xlsx), WOORDEN).regels();
    }

    private static Map<String, String> goed() {
        Map<String, String> rij = new LinkedHashMap<>();
        rij.put("naam", "A");
        rij.put("toets", "X");
        rij.put("post", "");
        rij.put("artikel", "1");
        rij.put("voldaan", "Voldaan.");
        rij.put("interpretatie", "");
        rij.put("veld 1", "po.bovengrens");
        rij.put("operator 1", "minder dan");
        rij.put("waarde 1", "1");
        rij.put("en of 2", "of");
        rij.put("veld 2", "tijdvak");
        rij.put("operator 2", "is");
        rij.put("waarde 2", "op tijd");
        rij.put("veld 9", "");
        rij.put("werkwoord", "informatie");
        rij.put("telling", "");
        rij.put("zin 1", "Een zin.");
        rij.put("voorrang", "");
        return rij;
    }

    /** A row with one other cell, and below it a plain rule. */
    private static byte[] tabel(Aanvallen.Cel cel) {
        Map<String, String> rij = goed();
        rij.put(cel.kolom(), cel.tekst());
        List<String> kolommen = List.copyOf(goed().keySet());
        Map<String, String> ander = Map.of("naam", "B", "toets", "Y", "artikel", "1", "werkwoord", "informatie", "zin 1", "Een zin.");
        return Werkboekschrijver.schrijf(List.of(new Werkboekschrijver.Blad("regels", kolommen.stream().map(k -> 10).toList(), 0,
                List.of(kolommen, kolommen.stream().map(rij::get).toList(), kolommen.stream().map(k -> ander.getOrDefault(k, "")).toList()))));
    }

    @Test
    void json_met_code_wordt_geweigerd() {
        String json = Regeltabel.schrijfJson(lees(tabel(new Aanvallen.Cel("zin 1", "Een zin."))), WOORDEN);
        for (String kwaad : List.of("a\\\" ); System.exit(1); //", "\\\\u0022", "a\\nb", "\\u202E")) {
            byte[] bestand = json.replace("Een zin.", kwaad).getBytes(StandardCharsets.UTF_8);
            assertThatExceptionOfType(OnjuistBlad.class).as(kwaad).isThrownBy(() -> Regeltabel.leesJson(new ByteArrayInputStream(bestand), WOORDEN)).withMessageContaining("zinnen[0]");
        }
    }
}
