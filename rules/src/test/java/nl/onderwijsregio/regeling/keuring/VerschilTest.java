package nl.onderwijsregio.regeling.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.keuring.Verschil.Soort;
import nl.onderwijsregio.regeling.keuring.Verschil.Veld;
import nl.onderwijsregio.regeling.keuring.Verschil.Wijziging;
import org.junit.jupiter.api.Test;

class VerschilTest {

    private static final Regelversie OUD = Situatie.versie(Situatie.BESLISTEKST);
    private static final Versietekst TEKST = OUD.tekst();

    @Test
    void opmaak_en_opmerkingen_zijn_geen_verschil() {
        Verschil verschil = tussen(TEKST.met("// iets anders\n" + OUD.regels().regels().druk(), OUD.parameters()));
        assertThat(verschil.isLeeg()).isTrue();
        assertThat(verschil.geraakt()).isEmpty();
    }

    @Test
    void een_ander_tarief_raakt_zijn_artikel_en_dat_van_de_regels_die_het_noemen() {
        Verschil verschil = tussen(parameters("\"waarde\":\"150\"", "\"waarde\":\"160\""));
        assertThat(verschil.parameters()).extracting(Wijziging::naam).containsOnly("minStudenten");
        assertThat(verschil.parameters().getFirst()).isEqualTo(new Wijziging(Soort.ANDERS, "minStudenten", List.of(new Veld("waarde", Optional.of("150"), Optional.of("160")))));
        assertThat(verschil.regels()).isEmpty();
        assertThat(verschil.geraakt()).containsExactly("7 lid 10");
    }

    @Test
    void een_gewijzigde_regel_staat_er_in_gewone_woorden() {
        Verschil verschil = tussen(regels("besturen.bovengrens < 1 )", "besturen.bovengrens < 2 )"));
        assertThat(verschil.regels()).singleElement().satisfies(w -> {
            assertThat(w.naam()).isEqualTo("Geen schoolbestuur");
            assertThat(w.soort()).isEqualTo(Soort.ANDERS);
            assertThat(w.velden()).containsExactly(new Veld("wanneer", Optional.of("besturen (bovengrens) is minder dan 1"), Optional.of("besturen (bovengrens) is minder dan 2")));
        });
        assertThat(verschil.geraakt()).containsExactly("7 lid 1");
        assertThat(Leesvorm.met(OUD.parameters()).wanneer(OUD.regels().regels().regels().stream().filter(r -> r.naam().equals("Te weinig studenten")).findFirst().orElseThrow()))
                .isEqualTo("studenten (bovengrens) is minder dan minStudenten (150)");
        assertThat(Leesvorm.zonderWaarden().wanneer(OUD.regels().regels().regels().stream().filter(r -> r.naam().equals("Omvang onbekend")).findFirst().orElseThrow()))
                .contains("; en po (bovengrens) is minstens drempels.po, of vo (bovengrens)");
    }

    @Test
    void een_nieuwe_een_verdwenen_en_een_hernoemde_regel_worden_onderscheiden() {
        String weg = "rule \"Geen bedrag gevraagd\"";
        String zonder = TEKST.regels().substring(0, TEKST.regels().indexOf(weg));
        Verschil verschil = tussen(TEKST.met(zonder.replace("rule \"Geen schoolbestuur\"", "rule \"Er is geen bestuur\"")
                + "rule \"Nieuw\" @toets(\"NIEUW\") @artikel(\"7 lid 2\") when Feiten() then d.informatie(\"NIEUW\", \"Een zin.\"); end", OUD.parameters()));
        assertThat(verschil.regels()).extracting(Wijziging::soort).containsExactlyInAnyOrder(Soort.ANDERS, Soort.NIEUW, Soort.WEG);
        assertThat(verschil.regels()).filteredOn(w -> w.soort() == Soort.ANDERS).singleElement().satisfies(w -> assertThat(w.velden())
                .containsExactly(new Veld("naam", Optional.of("Geen schoolbestuur"), Optional.of("Er is geen bestuur"))));
        assertThat(verschil.regels()).filteredOn(w -> w.soort() == Soort.NIEUW).singleElement().satisfies(w -> assertThat(w.velden())
                .contains(new Veld("dan", Optional.empty(), Optional.of("informatie: Een zin."))));
        assertThat(verschil.geraakt()).containsExactly("5 lid 1", "7 lid 1", "7 lid 2");
    }

    @Test
    void artikelen_en_voorbeelden_staan_naast_elkaar() {
        Versietekst anders = new Versietekst(TEKST.regeling(), TEKST.naam(), TEKST.versie(), TEKST.bron(), TEKST.regels(), TEKST.parameters(), TEKST.planformat(),
                TEKST.artikelen().replaceFirst("Subsidieplafond", "Plafond"));
        Voorbeeld oud = new Voorbeeld("Genoeg", "", Situatie.goedeAanvraag().bouwen(), Uitkomst.VERLENEN, Optional.of(BigDecimal.TEN));
        Voorbeeld nieuw = new Voorbeeld("Genoeg", "", Situatie.goedeAanvraag().totaal(Telling.STUDENTEN, Aantal.van(149)).bouwen(), Uitkomst.ONVOLDOENDE, Optional.of(BigDecimal.TEN));
        Verschil verschil = Verschil.tussen(OUD, List.of(oud), anders.lezen(), List.of(nieuw));
        assertThat(verschil.artikelen()).singleElement().satisfies(w -> assertThat(w.velden()).containsExactly(new Veld("onderwerp", Optional.of("Subsidieplafond"), Optional.of("Plafond"))));
        assertThat(verschil.voorbeelden()).singleElement().satisfies(w -> assertThat(w.velden()).extracting(Veld::naam).containsExactly("uitkomst", "feiten.totalen"));
        assertThat(verschil.geraakt()).containsExactly("3");
        assertThat(Verschil.tussen(OUD, List.of(oud), OUD, List.of()).voorbeelden()).extracting(Wijziging::soort).containsExactly(Soort.WEG);
    }

    private static Verschil tussen(Versietekst nieuw) {
        return Verschil.tussen(OUD, List.of(), nieuw.lezen(), List.of());
    }

    private static Versietekst regels(String oud, String nieuw) {
        assertThat(TEKST.regels()).contains(oud);
        return TEKST.met(TEKST.regels().replace(oud, nieuw), OUD.parameters());
    }

    private static Versietekst parameters(String... vervangingen) {
        String json = TEKST.parameters();
        for (int i = 0; i < vervangingen.length; i += 2) {
            json = json.replace(vervangingen[i], vervangingen[i + 1]);
        }
        return new Versietekst(TEKST.regeling(), TEKST.naam(), TEKST.versie(), TEKST.bron(), TEKST.regels(), json, TEKST.planformat(), TEKST.artikelen());
    }
}
